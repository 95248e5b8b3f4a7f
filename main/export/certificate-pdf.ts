import type { Certificate } from './build-certificate.ts';
import { type CertificateLayout, layOutCertificate, SIGNATURES_TOP } from './certificate-layout.ts';
import { collect, openSheetDocument, startOf } from './pdf-document.ts';
import { WIDE_PAGE } from './pdf-page.ts';
import { drawStar, type Pen, penFor } from './pdf-pen.ts';
import { type Measure, measureWith, registerFonts, settableWith, type TextStyle } from './pdf-type.ts';
import { wrapText } from './pdf-wrap.ts';
import { printable } from './printable-text.ts';
import { MEDALS, PAPER } from './sheet-colours.ts';
import { MISSING_LETTERS } from './sheet-words.ts';

const CENTRE = WIDE_PAGE.width / 2;
const SIGNATURE_LINE = SIGNATURES_TOP + 36;
const SIGNATURES_WIDTH = 620;
const SIGNATURE_GAP = 44;
const WIDEST_SIGNATURE = 220;
const signatureStyle: TextStyle = { font: 'regular', size: 10, isTabular: false };
const noteStyle: TextStyle = { font: 'regular', size: 7, isTabular: false };

/** A certificate as PDF: one page, A4 across, tagged for screen readers. The same certificate gives the same bytes. */
export async function renderCertificatePdf(
  certificate: Certificate,
  options: { fontsFolder: string },
): Promise<Uint8Array> {
  const document = openSheetDocument({
    title: [certificate.title, ...certificate.names].map(printable).join(' – '),
    author: printable(certificate.clubName),
    subject: certificate.title,
    createdOn: startOf(certificate.producedOn),
  });
  const bytes = collect(document);
  await registerFonts(document, options.fontsFolder);
  const settable = settableWith(document);
  const measure = measureWith(document, settable);
  const layout = layOutCertificate(certificate, measure);
  const pen = penFor(document, measure, settable, WIDE_PAGE);
  const root = document.struct('Document');
  document.addStructure(root);
  document.addPage({ size: 'A4', layout: 'landscape', margin: 0 });
  pen.artifact(() => drawLanes(document));
  drawTexts(document, root, pen, { certificate, layout, measure });
  drawSignatures(document, root, pen, { certificate, measure });
  const shown = [certificate.clubName, ...certificate.names, ...certificate.lines, ...certificate.signatories];
  if (shown.map(printable).some((text) => settable(text) !== text)) {
    const x = CENTRE - measure(MISSING_LETTERS, noteStyle) / 2;
    root.add(document.struct('Note', {}, () => pen.text(MISSING_LETTERS, x, 556, noteStyle, PAPER.quiet)));
  }
  root.end();
  document.end();
  return bytes;
}

/** Three lanes around the page: the ornament of every sheet, here as the whole track. */
function drawLanes(document: PDFKit.PDFDocument): void {
  const lane = (inset: number, width: number, radius: number) =>
    document
      .roundedRect(inset, inset, WIDE_PAGE.width - 2 * inset, WIDE_PAGE.height - 2 * inset, radius)
      .lineWidth(width)
      .strokeColor(PAPER.track)
      .stroke();
  lane(24, 3.4, 54);
  lane(30.5, 0.8, 48);
  lane(34.5, 0.8, 44);
}

function drawTexts(
  document: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  pen: Pen,
  { certificate, layout, measure }: { certificate: Certificate; layout: CertificateLayout; measure: Measure },
): void {
  let top = layout.top;
  for (const { role, lines, style, step, above } of layout.texts) {
    if (role === 'title') {
      const middle = top + layout.emblemRoom / 2;
      pen.artifact(() => drawEmblem(document, pen, certificate, { y: middle, radius: layout.emblemRadius, measure }));
      top += layout.emblemRoom;
    }
    top += above;
    const first = top;
    const draw = () => {
      lines.forEach((line, index) => {
        const baseline = first + index * step + style.size * 0.97;
        const colour = role === 'club' ? PAPER.track : role === 'note' ? PAPER.quiet : PAPER.ink;
        pen.text(line, CENTRE - measure(line, style) / 2, baseline, style, colour);
      });
    };
    if (lines.some((line) => line !== '')) root.add(document.struct(role === 'title' ? 'H1' : 'P', {}, draw));
    top += lines.length * step;
  }
}

/** A star for a record, a disc with its place for a medal: told apart without colour. */
function drawEmblem(
  document: PDFKit.PDFDocument,
  pen: Pen,
  { emblem, emblemText }: Certificate,
  { y, radius, measure }: { y: number; radius: number; measure: Measure },
): void {
  document.lineWidth(1);
  if (emblem === 'record') {
    drawStar(document, CENTRE, y + radius * 0.08, radius);
    document.fillAndStroke(PAPER.gold, PAPER.ink);
    return;
  }
  document.circle(CENTRE, y, radius).fillAndStroke(MEDALS[emblem], PAPER.ink);
  const style: TextStyle = { font: 'semibold', size: radius * 1.1, isTabular: false };
  pen.text(emblemText, CENTRE - measure(emblemText, style) / 2, y + radius * 0.4, style);
}

function drawSignatures(
  document: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  pen: Pen,
  { certificate, measure }: { certificate: Certificate; measure: Measure },
): void {
  const { signatories } = certificate;
  const count = signatories.length;
  const width = Math.min(WIDEST_SIGNATURE, (SIGNATURES_WIDTH - (count - 1) * SIGNATURE_GAP) / count);
  const all = count * width + (count - 1) * SIGNATURE_GAP;
  signatories.forEach((signatory, index) => {
    const left = CENTRE - all / 2 + index * (width + SIGNATURE_GAP);
    pen.artifact(() => {
      document
        .moveTo(left, SIGNATURE_LINE)
        .lineTo(left + width, SIGNATURE_LINE)
        .lineWidth(0.7)
        .strokeColor(PAPER.ink)
        .stroke();
    });
    const lines = wrapText(printable(signatory), { width, style: signatureStyle, measure, maxLines: 3 });
    const draw = () => {
      lines.forEach((line, at) => {
        const text = line.trimEnd();
        const x = left + (width - measure(text, signatureStyle)) / 2;
        pen.text(text, x, SIGNATURE_LINE + 13 + at * 12, signatureStyle, PAPER.quiet);
      });
    };
    root.add(document.struct('P', {}, draw));
  });
}
