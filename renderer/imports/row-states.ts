import {
  IconAlertTriangle,
  IconCircleMinus,
  IconCopy,
  IconPlus,
  IconQuestionMark,
  IconUsersMinus,
} from '@tabler/icons-react';

import type { ImportPreview } from '#shared/contract/imports.ts';

export type RowState = ImportPreview['rows'][number]['state'];
type Count = keyof ImportPreview['counts'];

/** The states of a row in the order in which they want a look. */
export const rowStates: readonly { state: RowState; count: Count; label: string; icon: typeof IconPlus }[] = [
  { state: 'error', count: 'error', label: 'To be corrected', icon: IconAlertTriangle },
  { state: 'possible-duplicate', count: 'possibleDuplicate', label: 'Perhaps a duplicate', icon: IconQuestionMark },
  { state: 'new', count: 'new', label: 'New', icon: IconPlus },
  { state: 'duplicate', count: 'duplicate', label: 'Duplicate', icon: IconCopy },
  { state: 'no-mark', count: 'noMark', label: 'No mark', icon: IconCircleMinus },
  { state: 'other-club', count: 'otherClub', label: 'Other club', icon: IconUsersMinus },
];
