import type { JobProgress } from '#main/application.ts';

import type { Dossier, DossierLine, DossierPicture } from './build-dossier.ts';
import { collect, openSheetDocument, startOf } from './pdf-document.ts';
import { Filling } from './pdf-filling.ts';
import { drawFooter, drawMasthead, drawRunningLine, mastheadOf, type SheetHead } from './pdf-masthead.ts';
import { PAGE, type PageShape, WIDE_PAGE } from './pdf-page.ts';
import { type Pen, penFor } from './pdf-pen.ts';
import {
  type Measure,
  measureWith,
  registerFonts,
  type Settable,
  settableWith,
  type TextStyle,
  TYPE,
} from './pdf-type.ts';
import { wrapText } from './pdf-wrap.ts';
import { printable } from './printable-text.ts';
import { PAPER } from './sheet-colours.ts';
import { MISSING_LETTERS, producedInWords } from './sheet-words.ts';

// Marks stand in running text here: without figures of one width the point of 7.87 slips under the seven.
const textStyle: TextStyle = { font: 'regular', size: 9.5, isTabular: true };
const strongStyle: TextStyle = { font: 'semibold', size: 9.5, isTabular: true };
const labelStyle: TextStyle = { font: 'regular', size: 9.5, isTabular: true };

const STEP = 13.5;
const LABEL_WIDTH = 118;
const LINE_GAP = 3;
const HEADING = 24;
const GAP_BEFORE_PART = 16;
/** From the top of a line to its letters' feet. */
const BASELINE = 10;

type Item =
  | { kind: 'heading'; title: string; top: number }
  | { kind: 'line'; label: readonly string[]; text: readonly string[]; isStrong: boolean; top: number };

interface Tools {
  readonly document: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
  readonly measure: Measure;
  readonly settable: Settable;
}

/** A picture as a PDF takes it: JPEG as it is, everything else as PNG without transparency. */
export type Embeddable = (picture: DossierPicture) => Promise<Uint8Array>;

/** A dossier as PDF: its text on upright pages, then each picture on a page that lies as the picture does. */
export async function renderDossierPdf(
  dossier: Dossier,
  { fontsFolder, embeddable, progress }: { fontsFolder: string; embeddable: Embeddable; progress: JobProgress },
): Promise<Uint8Array> {
  const document = openSheetDocument({
    title: [dossier.clubName, dossier.title].map(printable).join(' – '),
    author: printable(dossier.clubName),
    subject: printable(dossier.facts.join(', ')),
    createdOn: startOf(dossier.producedOn),
  });
  const bytes = collect(document);
  await registerFonts(document, fontsFolder);
  const settable = settableWith(document);
  const measure = measureWith(document, settable);
  const root = document.struct('Document');
  document.addStructure(root);
  const tools: Tools = { document, root, measure, settable };
  const head = headOf(dossier, settable);
  const masthead = mastheadOf(head, measure, PAGE);
  const pages = layOut(dossier, measure, masthead.height);
  const all = pages.length + dossier.pictures.length;
  const pen = penFor(document, measure, settable, PAGE);
  for (const [index, { items }] of pages.entries()) {
    document.addPage({ size: 'A4', layout: 'portrait', margin: 0 });
    if (index === 0) drawMasthead(document, root, pen, masthead, PAGE);
    else drawRunningLine(pen, head, measure, PAGE);
    for (const item of items) drawItem(tools, pen, item);
    drawFooter(pen, PAGE, index + 1, all);
  }
  for (const [index, picture] of dossier.pictures.entries()) {
    progress.report('writing', index, dossier.pictures.length);
    progress.throwIfCancelled();
    drawPicture(tools, picture, await embeddable(picture), { head, number: pages.length + index + 1, of: all });
  }
  root.end();
  document.end();
  return bytes;
}

function headOf(dossier: Dossier, settable: Settable): SheetHead {
  const produced = producedInWords(dossier.producedOn);
  const { clubName, title, facts } = dossier;
  const shown = [clubName, title, ...facts, ...dossier.parts.flatMap(({ lines }) => lines.map(({ text }) => text))];
  const isWhole = shown.map(printable).every((text) => settable(text) === text);
  return {
    clubName,
    title,
    facts: [...facts, produced, ...(isWhole ? [] : [MISSING_LETTERS])],
    runningDay: produced,
    crest: null,
  };
}

/** A heading has its first line below it. */
function layOut({ parts }: Dossier, measure: Measure, mastheadHeight: number) {
  const filling = new Filling<Item>(PAGE, mastheadHeight);
  for (const { title, lines } of parts) {
    const placed = lines.map((line) => broken(line, measure));
    filling.keep(GAP_BEFORE_PART + HEADING + (placed[0]?.height ?? 0));
    filling.gap(GAP_BEFORE_PART);
    const width = PAGE.right - PAGE.left;
    const [heading = ''] = wrapText(printable(title), { width, style: TYPE.heading, measure, maxLines: 1 });
    filling.put(HEADING, (top) => ({ kind: 'heading', title: heading, top }));
    for (const { height, ...line } of placed) {
      filling.keep(height);
      filling.put(height, (top) => ({ kind: 'line', ...line, top }));
    }
  }
  return filling.pages;
}

function broken({ label, text, isStrong = false }: DossierLine, measure: Measure) {
  const style = isStrong ? strongStyle : textStyle;
  const width = PAGE.right - PAGE.left - LABEL_WIDTH;
  const lines = wrapText(printable(text), { width, style, measure, maxLines: 40 });
  const labels = wrapText(printable(label), { width: LABEL_WIDTH - 12, style: labelStyle, measure, maxLines: 3 });
  return { label: labels, text: lines, isStrong, height: Math.max(lines.length, labels.length) * STEP + LINE_GAP };
}

function drawItem({ document, root }: Tools, pen: Pen, item: Item): void {
  if (item.kind === 'heading') {
    pen.artifact(() => pen.rule(item.top + HEADING - 6, 0.8, PAPER.ink));
    root.add(document.struct('H2', {}, () => pen.text(item.title, PAGE.left, item.top + 12, TYPE.heading)));
    return;
  }
  const { label, text, top } = item;
  const style = item.isStrong ? strongStyle : textStyle;
  const draw = () => {
    label.forEach((line, index) => pen.text(line, PAGE.left, top + BASELINE + index * STEP, labelStyle, PAPER.quiet));
    text.forEach((line, index) => pen.text(line, PAGE.left + LABEL_WIDTH, top + BASELINE + index * STEP, style));
  };
  root.add(document.struct('P', {}, draw));
}

function drawPicture(
  { document, root, measure, settable }: Tools,
  picture: DossierPicture,
  bytes: Uint8Array,
  { head, number, of }: { head: SheetHead; number: number; of: number },
): void {
  const page: PageShape = picture.width > picture.height ? WIDE_PAGE : PAGE;
  const pen = penFor(document, measure, settable, page);
  document.addPage({ size: 'A4', layout: page.layout, margin: 0 });
  drawRunningLine(pen, head, measure, page);
  const width = page.right - page.left;
  const [caption = ''] = wrapText(printable(picture.caption), { width, style: TYPE.heading, measure, maxLines: 1 });
  root.add(document.struct('H2', {}, () => pen.text(caption, page.left, page.bodyTop + 12, TYPE.heading)));
  const facts = picture.facts.flatMap((fact) =>
    wrapText(printable(fact), { width, style: TYPE.body, measure, maxLines: 2 }),
  );
  const factsTop = page.bodyTop + 28;
  root.add(
    document.struct('P', {}, () =>
      facts.forEach((line, index) => pen.text(line, page.left, factsTop + index * 11, TYPE.body, PAPER.quiet)),
    ),
  );
  const top = factsTop + facts.length * 11 + 4;
  const box: [number, number] = [width, page.bodyBottom - top];
  root.add(
    document.struct('Figure', { alt: caption }, () => {
      document.image(Buffer.from(bytes), page.left, top, { fit: box, align: 'center', valign: 'center' });
    }),
  );
  drawFooter(pen, page, number, of);
}
