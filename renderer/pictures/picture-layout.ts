import type { PictureContent } from './picture-content.ts';

export const pictureShapes = { wide: { width: 1200, height: 630 }, square: { width: 1080, height: 1080 } } as const;
export type PictureShape = keyof typeof pictureShapes;

export type PictureRole = 'club' | 'title' | 'names' | 'event' | 'mark' | 'note' | 'comparison' | 'occasion';

/** One line of text with its place; x and widths in pixels, y is the line's foot. */
export interface PictureLine {
  readonly role: PictureRole;
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly width: number;
}

export interface PictureLayout {
  readonly lines: readonly PictureLine[];
  /** The ground of the title, with room for the star before it. */
  readonly badge: { x: number; top: number; width: number; height: number; star: number };
  /** The hairline above competition and day. */
  readonly rule: number;
}

/** The width of a text in pixels. */
export type MeasureText = (text: string, size: number, weight: 400 | 600) => number;

interface Look {
  readonly size: number;
  /** A text shrinks to this before it is broken into lines, and is cut only behind the last of them. */
  readonly least: number;
  readonly most: number;
  readonly weight: 400 | 600;
}

const looks: Readonly<Record<PictureShape, Readonly<Record<PictureRole, Look>>>> = {
  wide: {
    club: { size: 32, least: 24, most: 2, weight: 600 },
    title: { size: 26, least: 26, most: 1, weight: 600 },
    names: { size: 64, least: 38, most: 3, weight: 600 },
    event: { size: 32, least: 26, most: 2, weight: 400 },
    mark: { size: 178, least: 60, most: 1, weight: 600 },
    note: { size: 24, least: 20, most: 1, weight: 400 },
    comparison: { size: 26, least: 22, most: 2, weight: 400 },
    occasion: { size: 26, least: 22, most: 2, weight: 400 },
  },
  square: {
    club: { size: 36, least: 28, most: 2, weight: 600 },
    title: { size: 32, least: 32, most: 1, weight: 600 },
    names: { size: 84, least: 46, most: 4, weight: 600 },
    event: { size: 40, least: 32, most: 2, weight: 400 },
    mark: { size: 250, least: 60, most: 1, weight: 600 },
    note: { size: 32, least: 26, most: 1, weight: 400 },
    comparison: { size: 34, least: 28, most: 2, weight: 400 },
    occasion: { size: 32, least: 26, most: 2, weight: 400 },
  },
};

export const lanesHeight = 30;
const margin = 64;
const badgePadding = 20;
/** In the wide picture what stood before is said at the right of the mark. */
const comparisonWidth = 300;

/** Everything as large as it fits; long names shrink, then break, and only then end in an ellipsis. */
export function layOutPicture(content: PictureContent, shape: PictureShape, measure: MeasureText): PictureLayout {
  for (let scale = 1; ; scale *= 0.95) {
    const layout = layOutAt(content, shape, measure, scale);
    if (layout !== null || scale < 0.2) return layout ?? layOutAt(content, shape, measure, scale, true) ?? empty;
  }
}

const empty: PictureLayout = { lines: [], badge: { x: 0, top: 0, width: 0, height: 0, star: 0 }, rule: 0 };

function layOutAt(
  content: PictureContent,
  shape: PictureShape,
  measure: MeasureText,
  scale: number,
  isForced = false,
): PictureLayout | null {
  const { width, height } = pictureShapes[shape];
  const isWide = shape === 'wide';
  const room = width - 2 * margin;
  const text = (role: PictureRole, words: string, most = room) =>
    fitText(words, scaled(looks[shape][role], scale), most, measure);
  const gap = (pixels: number) => pixels * scale * (isWide ? 1 : 1.5);

  const club = text('club', content.clubName);
  const title = text('title', content.title);
  const names = text('names', content.names);
  const event = text('event', content.event);
  const mark = text('mark', content.mark, isWide ? room - comparisonWidth - 40 : room);
  const note = text('note', content.markNote);
  const comparison = content.comparison.map((line) => text('comparison', line, isWide ? comparisonWidth : room));
  const occasion = text('occasion', content.occasion);

  const badgeHeight = title.size * 1.7;
  const comparisonHeight = comparison.reduce((sum, each) => sum + each.height, 0);
  const above = club.height + gap(16) + badgeHeight + gap(22) + names.height + gap(6) + event.height + gap(16);
  const markHeight = mark.size * 0.92;
  const below = note.height + (isWide ? 0 : gap(18) + comparisonHeight) + gap(20) + occasion.height + gap(14);
  const free = height - lanesHeight - 40 - margin * 0.6 - above - markHeight - below;
  if (free < 0 && !isForced) return null;

  const lines: PictureLine[] = [];
  let top = lanesHeight + 40;
  const put = (role: PictureRole, fitted: FittedText, x: number = margin) => {
    const { weight } = looks[shape][role];
    for (const line of fitted.lines) {
      const baseline = top + fitted.size * 0.95;
      lines.push({
        role,
        text: line,
        x,
        baseline,
        size: fitted.size,
        weight,
        width: measure(line, fitted.size, weight),
      });
      top += fitted.size * 1.22;
    }
  };
  put('club', club);
  top += gap(16);
  const star = title.size * 0.5;
  const badge = {
    x: margin,
    top,
    width: measure(content.title, title.size, 600) + 2 * badgePadding * scale + star * 2.6,
    height: badgeHeight,
    star,
  };
  top += (badgeHeight - title.size * 1.22) / 2;
  put('title', title, margin + badgePadding * scale + star * 2.4);
  top = badge.top + badgeHeight + gap(22) + free * 0.25;
  put('names', names);
  top += gap(6);
  put('event', event);
  top += gap(16) + free * 0.25;
  const markTop = top;
  const { weight } = looks[shape].mark;
  const markBaseline = markTop + mark.size * 0.8;
  const [markText = ''] = mark.lines;
  const markWidth = measure(markText, mark.size, weight);
  lines.push({
    role: 'mark',
    text: markText,
    x: margin,
    baseline: markBaseline,
    size: mark.size,
    weight,
    width: markWidth,
  });
  if (isWide) {
    top = markBaseline - comparisonHeight;
    for (const each of comparison) put('comparison', each, width - margin - comparisonWidth);
  }
  top = markTop + markHeight;
  put('note', note);
  if (!isWide) {
    top += gap(18);
    for (const each of comparison) put('comparison', each);
  }
  const occasionTop = height - margin * 0.6 - occasion.height - gap(6);
  const rule = occasionTop - gap(14);
  top = occasionTop;
  put('occasion', occasion);
  return { lines, badge, rule };
}

function scaled({ size, least, most, weight }: Look, scale: number): Look {
  return { size: size * scale, least: least * scale, most, weight };
}

/** Smaller than this share of the least size a text is cut rather than shrunk. */
const SMALLEST = 0.6;

export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
  readonly height: number;
}

/** A text that shrinks, then breaks between words, then shrinks again, and only then ends in an ellipsis. */
export function fitText(
  text: string,
  { size, least, most, weight }: Look,
  width: number,
  measure: MeasureText,
): FittedText {
  if (text === '') return { lines: [], size, height: 0 };
  const whole = measure(text, size, weight);
  const fitting = whole <= width ? size : Math.max(least, Math.floor((size * width) / whole));
  for (let smaller = fitting; ; smaller *= 0.94) {
    const fits = (line: string) => measure(line, smaller, weight) <= width;
    const lines = broken(text, fits);
    const isWhole = lines.length <= most && lines.every(fits);
    if (!isWhole && smaller > least * SMALLEST) continue;
    const kept = [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')].filter((line) => line !== '');
    const shown = kept.map((line) => (fits(line) ? line : shortened(line, fits)));
    return { lines: shown, size: smaller, height: shown.length * smaller * 1.22 };
  }
}

function broken(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** As people count letters, so that no accent is torn from its letter. */
function shortened(line: string, fits: (line: string) => boolean): string {
  const letters = [...new Intl.Segmenter().segment(line)].map(({ segment }) => segment);
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
