import PDFDocument from 'pdfkit';

export interface SheetDocumentInfo {
  title: string;
  author: string;
  subject: string;
  createdOn: Date;
}

/**
 * A4, tagged for screen readers, one page at a time. No font is chosen here: pdfkit would load Helvetica from its own
 * package, which is not beside a bundled program.
 */
export function openSheetDocument(info: SheetDocumentInfo): PDFKit.PDFDocument {
  return new SheetDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: 'en-GB',
    info: {
      Title: info.title,
      Author: info.author,
      Subject: info.subject,
      Creator: 'TrackRecord',
      Producer: 'TrackRecord',
      CreationDate: info.createdOn,
    },
  });
}

class SheetDocument extends PDFDocument {
  /** pdfkit copies the title into the XML of the file's metadata as it is, so a club called "Race & Field" would break it. */
  override endMetadata(): void {
    for (const key of ['Title', 'Author', 'Subject'] as const) {
      const text = this.info[key];
      if (text !== undefined) this.info[key] = escapeXml(text);
    }
    super.endMetadata();
  }
}

/** Gathers the document's bytes as they come; to be called before the first page, settled after `end()`. */
export async function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of document as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** The file says that it was made at the start of the day on the sheet: an hour would make each copy another file. */
export function startOf(day: string): Date {
  return new Date(`${/^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : '1970-01-01'}T00:00:00Z`);
}

function escapeXml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
