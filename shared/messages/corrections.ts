/** Why a result was corrected where the application corrects it for somebody. */
export const correctionReasons = {
  completed: 'Completed with its mark.',
  gender: 'The gender of the athlete was corrected.',
} as const;
