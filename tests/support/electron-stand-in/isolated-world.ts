/** Name of the world that the preload runs in, apart from the page's. */
export const worldName = 'Electron Isolated Context';

/** The binding by which the isolated world speaks to main. */
export const bindingName = 'electronStandInSend';

/** What crosses between a MessagePort in the page and one in main: protocols of the browser carry text only. */
export type Crossing = { text: string } | { bytes: string } | { json: unknown };

export type FromPreload =
  | { type: 'post'; channel: string; message: unknown; ports: number[] }
  | { type: 'message'; port: number; data: Crossing };

/**
 * What runs in the isolated world of every new document: `require('electron')` as far as a sandboxed preload has it here, then
 * the preload bundle. Electron runs it in the top frame only.
 */
export function isolatedWorldScript(preloadBundle: string): string {
  return `(() => {
  if (window.top !== window) return;
  const send = (message) => globalThis.${bindingName}(JSON.stringify(message));
  const ports = new Map();
  const toText = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const pack = (data) => {
    if (typeof data === 'string') return { text: data };
    if (data instanceof ArrayBuffer) return { bytes: toText(new Uint8Array(data)) };
    if (ArrayBuffer.isView(data)) return { bytes: toText(new Uint8Array(data.buffer, data.byteOffset, data.byteLength)) };
    return { json: data };
  };
  const unpack = (data) => {
    if ('text' in data) return data.text;
    if ('bytes' in data) return Uint8Array.from(atob(data.bytes), (sign) => sign.charCodeAt(0));
    return data.json;
  };
  globalThis.electronStandInDeliver = (id, data) => ports.get(id)?.postMessage(unpack(data));
  globalThis.electronStandInClose = (id) => ports.get(id)?.close();
  const electron = {
    ipcRenderer: {
      postMessage(channel, message, transfer = []) {
        const ids = transfer.map((port) => {
          const id = ports.size + 1;
          ports.set(id, port);
          port.onmessage = (event) => send({ type: 'message', port: id, data: pack(event.data) });
          return id;
        });
        send({ type: 'post', channel, message, ports: ids });
      },
    },
  };
  const require = (name) => {
    if (name === 'electron') return electron;
    throw new Error('a sandboxed preload cannot require ' + name);
  };
  const module = { exports: {} };
  (function (require, module, exports, process) {
${preloadBundle}
  })(require, module, module.exports, { sandboxed: true, contextIsolated: true });
})();`;
}
