/** What the entry of medals says about a row, the same on screen and in a refusal. Rows count from 1. */
export const medalSentences = {
  isThere: 'This result is here already. Choose whether to leave the row out.',
  isIncomplete: 'This result is here without its place or mark. Choose whether to complete it.',
  isOther: 'Another result of that day is here. Choose whether to leave the row out or to add it.',
  cannotAdd: 'This result is here already and cannot be added again.',
  cannotComplete: 'The result that is here has another place or mark. Correct it there, or leave the row out.',
  sameAsRow: (row: number) => `Row ${row} says the same.`,
  likeRow: (row: number) => `Row ${row} has the same athlete and discipline.`,
  earnsNone: (place: number) => `Place ${place} earns no medal in this season.`,
  completed: 'Completed with what the entry of medals said.',
} as const;
