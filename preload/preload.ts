import { ipcRenderer } from 'electron';

/**
 * The door between the page and main: one port, nothing else.
 *
 * 1. The page posts `{ type: 'trackrecord:ready' }` to its own window.
 * 2. This script, once a document and in the top frame only, makes a channel, sends one end to main over
 *    `trackrecord:port` and posts `{ type: 'trackrecord:port' }` with the other end to the page's own origin.
 *
 * What goes over the port is the contract's business (renderer/api.ts, main/electron/page-port.ts).
 */
let isGiven = false;

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (isGiven || window.top !== window || event.source !== window || event.origin !== window.location.origin) return;
  if (!isReadyMessage(event.data)) return;
  isGiven = true;
  const { port1, port2 } = new MessageChannel();
  ipcRenderer.postMessage('trackrecord:port', null, [port2]);
  window.postMessage({ type: 'trackrecord:port' }, window.location.origin, [port1]);
});

function isReadyMessage(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'trackrecord:ready';
}
