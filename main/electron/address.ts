/** The page's own address: `app://trackrecord/`. */
export const scheme = 'app';
export const host = 'trackrecord';
export const startAddress = `${scheme}://${host}/`;

/** Whether an address is the page's. Compared by its parts: the origin of such an address is the text `null` in Node. */
export function isOurs(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null && url.protocol === `${scheme}:` && url.host === host && url.username === '' && url.password === ''
  );
}

/** A file that the page made in its memory (`blob:app://trackrecord/...`), which is how it saves sheets and lists. */
export function isOurBlob(address: string): boolean {
  return address.startsWith('blob:') && isOurs(address.slice('blob:'.length));
}
