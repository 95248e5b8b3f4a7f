/** What the stand-in tells the test of what main did to the outside, in order. */
export type JournalLine =
  | { event: 'browser'; endpoint: string }
  | { event: 'window'; webPreferences: object; bounds: object }
  | { event: 'shown' }
  | { event: 'focused' }
  | { event: 'error-box'; title: string; content: string }
  | { event: 'navigation'; url: string; allowed: boolean }
  | { event: 'new-window'; url: string; allowed: boolean }
  | { event: 'request'; url: string; answered: boolean }
  | { event: 'permission'; name: string; granted: boolean }
  | { event: 'download'; url: string; savedTo: string | undefined }
  | { event: 'menu'; labels: string[]; ids: string[]; roles: string[]; keys: string[] }
  | { event: 'box'; message: string; detail: string; buttons: string[] }
  | { event: 'open-dialog'; properties: string[]; extensions: string[] }
  | { event: 'opened'; what: string }
  | { event: 'printed' }
  | { event: 'progress'; progress: number }
  | { event: 'maximized' }
  | { event: 'background'; colour: string }
  | { event: 'sandbox' };

export function write(line: JournalLine): void {
  process.send?.(line);
}
