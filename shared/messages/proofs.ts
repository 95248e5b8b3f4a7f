import type { ProofProblem } from '#shared/domain/failure.ts';
import type { ProofKind } from '#shared/domain/proof.ts';

/** What a proof is called on screen and paper. */
export const proofKindNames: Readonly<Record<ProofKind, string>> = {
  'photo-finish': 'Photo finish',
  'field-card': 'Field card',
  'wind-card': 'Wind card',
  'result-sheet': 'Result sheet',
  photo: 'Photo',
};

/** Why a file was not taken as proof, and what helps. */
export function proofProblemText(file: string, problem: ProofProblem): string {
  switch (problem) {
    case 'empty':
      return `${file} is empty.`;
    case 'too-large':
      return `${file} is too large: 10 MB at most. Save it smaller, or scan it with fewer dots an inch.`;
    case 'too-many-pixels':
      return `${file} has too many pixels: 40 million at most. Save it smaller, or cut it to what matters.`;
    case 'too-slow':
      return `${file} takes too long to read. Open it in another program, save it as JPEG and send that.`;
    case 'damaged':
      return `${file} is damaged or not complete. Copy it again from where it came from.`;
    case 'animated':
      return `${file} moves. Save the one picture that proves the mark, as PNG or JPEG.`;
    case 'heic':
      return `${file} is a picture as iPhones write it (HEIC), which cannot be kept. On an iPhone: Settings, Camera, Formats, Most Compatible, then take it again; or send the picture to yourself by e-mail, which makes it a JPEG.`;
    case 'other-image':
      return `${file} is a kind of picture that cannot be kept. Open it in another program and save it as JPEG or PNG.`;
    case 'svg':
      return `${file} is a drawing (SVG), which can contain programs. Save it as PNG or PDF.`;
    case 'html':
      return `${file} is a web page, whatever its name says. Print it as PDF and send that.`;
    case 'archive':
      return `${file} is an archive or an office document. Take the picture out of it, or save the document as PDF.`;
    case 'program':
      return `${file} is a program, whatever its name says. It was not kept.`;
    case 'text':
      return `${file} is text. Proof is a picture or a PDF: print it as PDF and send that.`;
    case 'video':
      return `${file} is a film. Save the one picture that proves the mark, as PNG or JPEG.`;
    case 'hidden-content':
      return `${file} hides something else inside it. It was not kept; print it as PDF or take a picture of it and send that.`;
    case 'unknown':
      return `${file} is neither a picture (JPEG, PNG, WebP, GIF) nor a PDF.`;
  }
}
