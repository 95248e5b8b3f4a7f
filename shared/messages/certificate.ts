import { certificatePlaceholders } from '#shared/domain/certificate.ts';

/** What is said of a word in braces that a certificate's text cannot ask for. */
export function placeholderSentence(name: string): string {
  const known = certificatePlaceholders.map((each) => `{${each}}`).join(', ');
  return `Nothing is known under {${name}}. A certificate's text can ask for ${known}.`;
}
