import { heading, list, steps, text, type Chapter } from '#renderer/help/chapter.ts';

export const corrections: Chapter = {
  id: 'corrections',
  title: 'Corrections, and why nothing is lost',
  lead: 'What happens when you mend, delete or take back.',
  blocks: [
    text(
      'A result is never overwritten. To correct it means: the old one is deleted with a reason, a new one takes its place, and both stay in its history. So it can always be told who held which record when, and who changed what.',
    ),
    heading('Correct a result'),
    steps(
      'Open the performance from any list.',
      'Choose `Correct`. The form is filled in; change what is wrong and give the reason.',
      'Beside it stands what the correction changes: whose records pass to whom, which bests are others. A deletion says the same before it is made.',
      'Save. Records and bests are judged again, also those of others.',
    ),
    heading('Delete and restore'),
    list(
      'Deleting asks for a reason. For ten seconds a message lets you take it back; afterwards the performance’s page does.',
      'A deleted result counts for nothing and never hinders the same result from being entered again.',
      'An athlete with results cannot be removed.',
      'A correction takes a ratification away: the new mark must be ratified again.',
    ),
    heading('When the power fails'),
    text(
      'What was saved is on the disk at once. What you were just typing, also a correction, is there again when you open its form. After an unclean end the whole file is checked at the next start.',
    ),
    heading('Who did what'),
    text(
      'Under `Administration`, `Who did what` lists every change, refusal and export with day, time and person. These lines cannot be changed or removed; `Verify everything` proves it.',
    ),
  ],
  seeAlso: ['administration', 'import', 'backup'],
};
