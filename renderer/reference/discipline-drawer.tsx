import { ChangeForm } from './change-form.tsx';
import { DisciplineForm } from './discipline-form.tsx';
import styles from './drawer.module.css';
import { NormsTable } from './norms-table.tsx';
import { LinkButton } from '#renderer/components/link-button.tsx';
import { words } from '#renderer/words/words.ts';
import type { DisciplineDetail } from '#shared/contract/reference.ts';

interface Props {
  /** Null for a new one. */
  row: DisciplineDetail | null;
  /** Results that are there now. */
  uses: number;
  onClose: () => void;
}

const { columns, kindLong, windLong, specification } = words.reference;

/** One discipline: what it is, what the club calls it, its implements by rule, its results. */
export function DisciplineDrawer({ row, uses, onClose }: Props) {
  if (row === null || row.isOwn) return <DisciplineForm row={row} uses={uses} onClose={onClose} />;
  return (
    <ChangeForm what="discipline" row={row} facts={<Facts row={row} uses={uses} />} onClose={onClose}>
      {row.specification !== 'none' && <NormsTable discipline={row.code} />}
    </ChangeForm>
  );
}

function Facts({ row, uses }: { row: DisciplineDetail; uses: number }) {
  return (
    <>
      <dl className={styles['facts']}>
        <dt>{columns.code}</dt>
        <dd>{row.code}</dd>
        <dt>{columns.measured}</dt>
        <dd>{kindLong[row.kind]}</dd>
        <dt>{columns.team}</dt>
        <dd>{row.teamSize === 1 ? words.reference.single : words.reference.teamOf(row.teamSize)}</dd>
        <dt>{columns.wind}</dt>
        <dd>{windLong[row.windRule]}</dd>
        <dt>{columns.equipment}</dt>
        <dd>{specification[row.specification]}</dd>
        {row.standardAliases.length > 0 && (
          <>
            <dt>{words.reference.knownAs}</dt>
            <dd>{row.standardAliases.join(', ')}</dd>
          </>
        )}
      </dl>
      {uses > 0 && (
        <LinkButton to="/performances" search={{ discipline: row.code }} variant="default" size="xs" mb="lg">
          {words.reference.openResults(uses)}
        </LinkButton>
      )}
    </>
  );
}
