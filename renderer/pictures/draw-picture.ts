import type { PictureContent } from './picture-content.ts';
import {
  lanesHeight,
  layOutPicture,
  type MeasureText,
  type PictureRole,
  type PictureShape,
  pictureShapes,
} from './picture-layout.ts';
import { light } from '#renderer/theme.ts';

const family = "'Inter Variable', system-ui, sans-serif";

const colours: Readonly<Record<PictureRole, string>> = {
  club: light['--tr-accent-text'],
  title: light['--tr-record-text'],
  names: light['--tr-text'],
  event: light['--tr-text-quiet'],
  mark: light['--tr-text'],
  note: light['--tr-text-quiet'],
  comparison: light['--tr-text-quiet'],
  occasion: light['--tr-text-quiet'],
};

/** Letters that are written from right to left; the first of them decides how a line is read. */
const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Draws the picture, always in the light colours. Waits for the typeface: its parts are loaded as letters need them. */
export async function drawPicture(
  canvas: HTMLCanvasElement,
  content: PictureContent,
  shape: PictureShape,
): Promise<void> {
  const letters = Object.values(content).flat().join('');
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 40px ${family}`, letters)));
  const { width, height } = pictureShapes[shape];
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws no pictures');
  context.fontKerning = 'normal';
  const measure: MeasureText = (text, size, weight) => {
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
  const layout = layOutPicture(content, shape, measure);

  context.fillStyle = light['--tr-ground'];
  context.fillRect(0, 0, width, height);
  drawLanes(context, width);
  context.fillStyle = light['--tr-line-strong'];
  context.fillRect(64, layout.rule, width - 128, 2);
  const { badge } = layout;
  context.fillStyle = light['--tr-record-ground'];
  context.beginPath();
  context.roundRect(badge.x, badge.top, badge.width, badge.height, badge.height / 2);
  context.fill();
  drawStar(context, badge.x + badge.star * 2.1, badge.top + badge.height / 2, badge.star);

  for (const line of layout.lines) {
    context.font = `${line.weight} ${line.size}px ${family}`;
    context.fillStyle = colours[line.role];
    context.textAlign = 'left';
    context.direction = rightToLeft.test(line.text) ? 'rtl' : 'ltr';
    context.fillText(line.text, line.x, line.baseline);
  }
}

/** Three lanes, as on every printed sheet. */
function drawLanes(context: CanvasRenderingContext2D, width: number): void {
  context.fillStyle = light['--tr-accent'];
  context.fillRect(0, 0, width, lanesHeight - 16);
  context.fillRect(0, lanesHeight - 10, width, 3);
  context.fillRect(0, lanesHeight - 3, width, 3);
}

function drawStar(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  for (let corner = 0; corner < 10; corner += 1) {
    const reach = corner % 2 === 0 ? radius : radius * 0.42;
    const angle = (corner * Math.PI) / 5 - Math.PI / 2;
    context.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
  }
  context.closePath();
  context.fillStyle = light['--tr-record'];
  context.fill();
}
