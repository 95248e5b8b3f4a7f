/** What a command has around it: where its words go and where it stands. Tests give their own. */
export interface Surroundings {
  /** Standard output: the answer and nothing else. */
  out(text: string | Uint8Array): Promise<void>;
  /** Standard error: messages and progress. */
  say(text: string): void;
  /** Everything of standard input. */
  input(): Promise<string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether somebody watches standard error, so that progress makes sense. */
  readonly isWatched: boolean;
  readonly now: () => number;
}

/** The surroundings of this process. */
export function processSurroundings(): Surroundings {
  // The failed write itself is told; without a listener the stream would end the process with a stack.
  process.stdout.on('error', () => undefined);
  return {
    // Waits for the reader of a pipe, so that the process does not end before all is written.
    out: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    say: (text) => process.stderr.write(text),
    async input() {
      let text = '';
      for await (const part of process.stdin.setEncoding('utf8')) text += String(part);
      return text;
    },
    env: process.env,
    isWatched: process.stderr.isTTY,
    now: Date.now,
  };
}
