/** What a round asks of the core; before and after each of them its process may end. */
export const killPoints = [
  'greeted',
  'gather',
  'outgoing',
  'receive',
  'settle',
  'files',
  'fileMoved',
  'restart',
] as const;
export type KillPoint = (typeof killPoints)[number];
