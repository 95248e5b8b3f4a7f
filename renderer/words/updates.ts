/** Newer versions: on the health tab, and the one line in the frame. */
export const updates = {
  title: 'Updates',
  text: 'Once a day the application asks its makers for a newer version. Nothing is downloaded or installed by itself, and nothing is installed that the makers did not sign.',
  version: (version: string) => `Version ${version} runs.`,
  states: {
    elsewhere: 'Updates come with the desktop application. Whoever serves this page brings it up to date.',
    'no-server': 'Nobody said where updates come from. Set an address below.',
    unknown: 'Not asked yet.',
    current: 'This is the newest version.',
    available: (version: string) => `Version ${version} is there.`,
    downloading: (version: string) => `Version ${version} is being downloaded.`,
    ready: (version: string) => `Version ${version} is ready. It is installed when you quit, or now.`,
    refused: (version: string) =>
      `Version ${version} was refused: it is not what the makers signed. This version goes on as it is.`,
  },
  unreachable: 'The last question was not answered. There may be no network.',
  notes: 'What is new',
  check: 'Look for updates',
  download: (version: string) => `Download version ${version}`,
  downloading: (version: string) => `Downloading version ${version}`,
  install: 'Restart and install',
  notice: (version: string) => `Version ${version} is ready: restart to install`,
  noticeForOthers: (version: string) => `Version ${version} is installed at the next start`,
  found: (version: string) => `Version ${version} is there`,
  address: 'Address of updates',
  addressText:
    'A folder on a web server or the page of a repository, beginning with https://. Leave it empty for the one that the application came with.',
  save: 'Save the address',
  saved: 'Saved. The next look goes there.',
};
