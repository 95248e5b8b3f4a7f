import type { ChecklistItem } from '#shared/domain/ratification.ts';

export const oneSignatureSentence =
  'Two people can sign only where everybody signs in with an account of their own. Turn accounts on first.';

/** What is looked at before a record is ratified. */
export const checklistNames: Readonly<Record<ChecklistItem, string>> = {
  wind: 'Wind reading',
  timing: 'Timing method',
  officials: 'Officials',
  proof: 'Proof file',
  implement: 'Implement checked',
  membership: 'Age and membership',
};
