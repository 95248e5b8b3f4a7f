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
export const rowStates: readonly { state: RowState; count: Count; icon: typeof IconPlus }[] = [
  { state: 'error', count: 'error', icon: IconAlertTriangle },
  { state: 'possible-duplicate', count: 'possibleDuplicate', icon: IconQuestionMark },
  { state: 'new', count: 'new', icon: IconPlus },
  { state: 'duplicate', count: 'duplicate', icon: IconCopy },
  { state: 'no-mark', count: 'noMark', icon: IconCircleMinus },
  { state: 'other-club', count: 'otherClub', icon: IconUsersMinus },
];
