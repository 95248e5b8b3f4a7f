import { getDocumentProxy } from 'unpdf';

export interface PlacedText {
  text: string;
  /** Points from the left and from the top. */
  x: number;
  baseline: number;
  width: number;
  size: number;
}

export interface ReadPage {
  texts: PlacedText[];
  /** All texts in reading order with spaces between them. */
  words: string;
}

export interface ReadPdf {
  pages: ReadPage[];
  title: string;
  language: string;
  /** Element types of each page's structure, "Table" or "TH". */
  roles: Set<string>;
}

const HEIGHT = 841.89;

/** What a reader finds in a PDF: where which text stands, and how it is tagged. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js takes the bytes away from whoever hands them over.
  const document = await getDocumentProxy(bytes.slice());
  const pages: ReadPage[] = [];
  const roles = new Set<string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              x: Number(item.transform[4]),
              baseline: HEIGHT - Number(item.transform[5]),
              width: item.width,
              size: Number(item.transform[0]),
            },
          ]
        : [],
    );
    collectRoles(await page.getStructTree(), roles);
    pages.push({ texts, words: texts.map(({ text }) => text.trim()).join(' ') });
  }
  const { info } = await document.getMetadata();
  const found = info as { Title?: string; Language?: string };
  return { pages, title: found.Title ?? '', language: found.Language ?? '', roles };
}

function collectRoles(node: unknown, roles: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  const { role, children } = node as { role?: string; children?: unknown[] };
  if (role !== undefined) roles.add(role);
  for (const child of children ?? []) collectRoles(child, roles);
}
