/** What a club prints on certificates: a text with `{placeholders}`, filled in for each record or medal. */

export const certificateKinds = ['record', 'medal'] as const;
export type CertificateKind = (typeof certificateKinds)[number];

/** What a text may ask for; `place` and `medal` are empty for a record without them. */
export const certificatePlaceholders = [
  'name',
  'mark',
  'discipline',
  'ageGroup',
  'club',
  'competition',
  'venue',
  'date',
  'place',
  'medal',
] as const;
export type CertificatePlaceholder = (typeof certificatePlaceholders)[number];

export type CertificateValues = Readonly<Record<CertificatePlaceholder, string>>;

/** What stands on a certificate until the club writes its own words. The name and the mark stand above the text, large. */
export const standardCertificateTexts: Readonly<Record<CertificateKind, string>> = {
  record: 'in the {discipline}, {ageGroup}\nset at {competition}\n{date}',
  medal: 'in the {discipline}, {ageGroup}\n{competition}\n{date}',
};

/** Whoever signs, until the club names somebody. */
export const standardSignatories: readonly string[] = ['Date', 'Records officer'];

const placeholder = /\{([^{}\n]*)\}/gu;
const known: ReadonlySet<string> = new Set(certificatePlaceholders);

/** Words in braces that mean nothing here, as they were written; each once. */
export function unknownPlaceholders(text: string): string[] {
  const found = [...text.matchAll(placeholder)].map((match) => match[1] ?? '');
  return [...new Set(found.filter((name) => !known.has(name)))];
}

/**
 * The lines of a certificate's text. A line of which nothing that it asks for is known is left out, so that a result without
 * a competition does not say "set at"; an empty text is the standard one. Unknown placeholders stay as they are.
 */
export function fillCertificate(kind: CertificateKind, text: string, values: CertificateValues): string[] {
  const template = text.trim() === '' ? standardCertificateTexts[kind] : text.trim();
  return template.split(/\r?\n/u).flatMap((line) => {
    const asked = [...line.matchAll(placeholder)].map((match) => match[1] ?? '').filter(isKnown);
    if (asked.length > 0 && asked.every((name) => values[name] === '')) return [];
    const filled = line.replace(placeholder, (whole, name: string) => (isKnown(name) ? values[name] : whole));
    return [filled.replace(/\s+/gu, ' ').trim()];
  });
}

function isKnown(name: string): name is CertificatePlaceholder {
  return known.has(name);
}

/** `1st`, `2nd`, `3rd`, `11th`, `21st`. */
export function placeInWords(place: number): string {
  const teen = place % 100 >= 11 && place % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending} place`;
}
