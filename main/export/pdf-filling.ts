import type { PageShape } from './pdf-page.ts';

/** What stands on one page, each thing with its place from the top. */
export interface FilledPage<Item> {
  items: Item[];
}

/** Fills pages from top to bottom; the first begins under its masthead. */
export class Filling<Item> {
  readonly pages: FilledPage<Item>[] = [{ items: [] }];
  private readonly page: PageShape;
  private top: number;
  private bodyTop: number;

  constructor(page: PageShape, mastheadHeight: number) {
    this.page = page;
    this.bodyTop = page.top + mastheadHeight;
    this.top = this.bodyTop;
  }

  hasRoomFor(height: number): boolean {
    return this.top + height <= this.page.bodyBottom;
  }

  /** Turns the page unless so much still fits on this one; a page that is still empty takes anything. */
  keep(height: number): void {
    if (!this.hasRoomFor(height)) this.turn();
  }

  turn(): void {
    if (this.top === this.bodyTop) return;
    this.pages.push({ items: [] });
    this.bodyTop = this.page.bodyTop;
    this.top = this.page.bodyTop;
  }

  /** White space, which a page does not begin with. */
  gap(height: number): void {
    if (this.top > this.bodyTop) this.top += height;
  }

  put(height: number, item: (top: number) => Item): void {
    this.pages.at(-1)?.items.push(item(this.top));
    this.top += height;
  }
}
