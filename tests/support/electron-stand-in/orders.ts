/** What a test asks the stand-in to do as the system or a person would: it stands for what lies outside the application. */
export type Order =
  | { order: 'menu'; id: string }
  | { order: 'answer'; button: number }
  | { order: 'paths'; paths: string[] }
  | { order: 'close-window' }
  | { order: 'quit' }
  | { order: 'crash' }
  | { order: 'unresponsive' }
  | { order: 'responsive' }
  | { order: 'power'; event: 'suspend' | 'resume' }
  | { order: 'theme'; isDark: boolean }
  | { order: 'open-file'; path: string }
  | { order: 'bounds'; bounds: { x: number; y: number; width: number; height: number } };

type Handler<O extends Order['order']> = (order: Extract<Order, { order: O }>) => void;

const handlers = new Map<string, (order: never) => void>();

/** The one part of the stand-in that carries out orders of this kind. */
export function onOrder<O extends Order['order']>(kind: O, handler: Handler<O>): void {
  handlers.set(kind, handler);
}

process.on('message', (order: Order) => handlers.get(order.order)?.(order as never));
// A test that went away must not keep the application alive.
process.channel?.unref();
