import { Link } from '@tanstack/react-router';

import styles from './challenge-row.module.css';
import { GapText } from './gap-text.tsx';
import { DayText } from '#renderer/components/day-text.tsx';
import { AnchorLink } from '#renderer/components/link.tsx';
import { MarkText } from '#renderer/components/mark-text.tsx';
import { words } from '#renderer/words/words.ts';
import type { Challenge, ClubRecord } from '#shared/contract/records.ts';

interface Props {
  challenger: Challenge['challengers'][number];
  unit: ClubRecord['unit'];
}

/** Who, with which mark of which day, and how far that is from the record. */
export function ChallengerLine({ challenger, unit }: Props) {
  const { athleteId, name, mark, date, performanceId, gap, gapPercent } = challenger;
  return (
    <li className={styles['challenger']}>
      <span className={styles['who']}>
        <AnchorLink to="/athletes/$id" params={{ id: athleteId }} inherit c="inherit">
          {name}
        </AnchorLink>
        {gap < 0 && <span className={styles['quiet']}>{words.records.gap.betterNote}</span>}
      </span>
      <Link to="/performances/$id" params={{ id: performanceId }} className={styles['best']}>
        <MarkText text={mark.text} />
        <span className={styles['quiet']}>
          <DayText day={date} />
        </span>
      </Link>
      <span className={styles['gap']}>
        <GapText gap={gap} gapPercent={gapPercent} mark={mark} unit={unit} />
      </span>
    </li>
  );
}
