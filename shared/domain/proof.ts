/** What proves a mark: pictures and papers that hang on a performance (decision 32). */
export const proofKinds = ['photo-finish', 'field-card', 'wind-card', 'result-sheet', 'photo'] as const;
export type ProofKind = (typeof proofKinds)[number];

/** As they are kept; GIF becomes PNG on its way in. */
export const proofMediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type ProofMediaType = (typeof proofMediaTypes)[number];

/** Bytes of an uploaded file at most. */
export const proofBytesLimit = 10 * 1024 * 1024;

/** Pixels of a picture at most: a scanned A3 page at 300 dots an inch has 17 million. */
export const proofPixelsLimit = 40_000_000;

/** Characters of a label at most. */
export const proofLabelLimit = 120;

/** Days in which a removal can be undone. */
export const proofKeptDays = 30;

/**
 * What people call a file, fit to be shown: one line without characters that control, that cannot be seen or that turn the
 * direction of writing, and without steps through folders. It is a label, never a path of ours.
 */
export function tidyLabel(text: string): string {
  const shown = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/\.\.+[\\/]/gu, '')
    .replaceAll(/[\\/]{2,}/gu, '/')
    .trim();
  const points = [...shown];
  return points.length > proofLabelLimit ? `${points.slice(0, proofLabelLimit - 1).join('')}…` : shown;
}
