/** A page's size and edges in points; distances from the top left corner. */
export interface PageShape {
  readonly layout: 'portrait' | 'landscape';
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Where the first page's masthead begins. */
  readonly top: number;
  /** Where the body of the following pages begins, under their running line. */
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly footer: number;
}

const A4 = { short: 595.28, long: 841.89 } as const;
const MARGIN = 36;

function a4(layout: PageShape['layout']): PageShape {
  const [width, height] = layout === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short];
  return {
    layout,
    width,
    height,
    left: MARGIN,
    right: width - MARGIN,
    top: 34,
    bodyTop: 58,
    bodyBottom: height - 45.89,
    footer: height - 23.89,
  };
}

/** A4 upright. */
export const PAGE = a4('portrait');
/** A4 across, for lists of many columns. */
export const WIDE_PAGE = a4('landscape');
