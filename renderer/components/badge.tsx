import styles from './badge.module.css';
import { words } from '#renderer/words/words.ts';

const meanings = words.components.badges;

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
