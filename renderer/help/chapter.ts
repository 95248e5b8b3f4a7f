/** A piece of the manual. Text between backticks is what is typed, pressed or read on the screen. */
export type Block =
  | { type: 'text'; text: string }
  | { type: 'heading'; text: string }
  | { type: 'list'; items: readonly string[] }
  | { type: 'steps'; items: readonly string[] }
  | { type: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

export interface Chapter {
  /** In the address; never changed, so that links stay. */
  id: string;
  title: string;
  /** One sentence: who needs it. */
  lead: string;
  blocks: readonly Block[];
  /** Other chapters by id. */
  seeAlso: readonly string[];
}

export const text = (words: string): Block => ({ type: 'text', text: words });
export const heading = (words: string): Block => ({ type: 'heading', text: words });
export const list = (...items: string[]): Block => ({ type: 'list', items });
export const steps = (...items: string[]): Block => ({ type: 'steps', items });
export const table = (head: string[], rows: string[][]): Block => ({ type: 'table', head, rows });

/** Everything a block says, for the search. */
export function textOf(block: Block): string {
  switch (block.type) {
    case 'text':
    case 'heading':
      return block.text;
    case 'list':
    case 'steps':
      return block.items.join(' ');
    case 'table':
      return [...block.head, ...block.rows.flat()].join(' ');
  }
}
