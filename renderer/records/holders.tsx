import type { Holder } from '#renderer/components/names.ts';
import type { BoardEntry } from './board.ts';
import { words } from '#renderer/words/words.ts';
import { AnchorLink } from '#renderer/components/link.tsx';

/** All who hold a record, each a link to the athlete. */
export function Holders({ entry }: { entry: BoardEntry }) {
  return entry.holders.map((each) => (
    <div key={each.performanceId}>
      <HolderNames holders={each.holders} />
    </div>
  ));
}

/** A person, or a team in running order. */
export function HolderNames({ holders }: { holders: readonly Holder[] }) {
  if (holders.length === 0) return words.records.holderUnknown;
  return holders.map((holder, index) => (
    <span key={`${holder.athleteId ?? holder.name}-${index}`}>
      {index > 0 && ', '}
      {holder.athleteId === null ? (
        <bdi>{holder.name}</bdi>
      ) : (
        <AnchorLink
          to="/athletes/$id"
          params={{ id: holder.athleteId }}
          inherit
          c="inherit"
          onClick={(event) => event.stopPropagation()}
        >
          <bdi>{holder.name}</bdi>
        </AnchorLink>
      )}
    </span>
  ));
}
