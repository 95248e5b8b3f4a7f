/** How the addresses of the application's own protocol are shown to Chromium, which knows no `app:`: a secure context with an origin of its own. */
const suffix = '.app.localhost';

export const toChromium = (url: string) => url.replace(/^(blob:)?app:\/\/([^/]+)/, `$1http://$2${suffix}`);

export const toElectron = (url: string) => url.replace(/^(blob:)?http:\/\/([^/:]+)\.app\.localhost/, '$1app://$2');
