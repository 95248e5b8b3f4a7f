// What pdfkit 0.20 has and its type package does not know: attributes of tagged tables, and the chosen font (no public way
// leads to it; a test notices if it moves).
declare namespace PDFKit {
  namespace Mixins {
    interface StructureElementOptions {
      scope?: 'Row' | 'Column';
    }
  }

  interface PDFDocument {
    readonly _font: ChosenFont;
  }

  interface ChosenFont {
    readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
    layoutRun: (text: string, features?: string[]) => unknown;
  }

  interface PDFStructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> };
  }
}
