import styles from './badge.module.css';

const meanings = {
  CR: 'Club record',
  '=CR': 'Equals the club record',
  'ex-CR': 'Was a club record once',
  PB: 'Personal best',
  '=PB': 'Equals the personal best',
  'ex-PB': 'Was a personal best once',
  SB: 'Season best',
  w: 'Wind-assisted',
  NWI: 'No wind reading',
  h: 'Hand timed',
  i: 'Indoors',
  pending: 'Waits to be ratified',
} as const;

export type BadgeKind = keyof typeof meanings;

const shown: Partial<Record<BadgeKind, string>> = { 'ex-CR': 'CR', 'ex-PB': 'PB' };

const looks: Record<BadgeKind, string> = {
  CR: 'record',
  '=CR': 'record',
  'ex-CR': 'formerRecord',
  PB: 'personal',
  '=PB': 'personal',
  'ex-PB': 'formerPersonal',
  SB: 'season',
  w: 'warning',
  NWI: 'plain',
  h: 'plain',
  i: 'plain',
  pending: 'warning',
};

/** A small sign beside a mark. What was true once is struck by a dashed outline, never by colour alone. */
export function Badge({ kind }: { kind: BadgeKind }) {
  return (
    <abbr className={`${styles['badge']} ${styles[looks[kind]]}`} title={meanings[kind]} aria-label={meanings[kind]}>
      {shown[kind] ?? kind}
    </abbr>
  );
}
