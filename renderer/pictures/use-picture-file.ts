import { useState } from 'react';

import { saveFile } from '#renderer/jobs/save-file.ts';
import { words } from '#renderer/words/words.ts';

const { picture: text } = words.printing;

/** What is done with a drawn picture. Copying needs a browser that takes pictures into its clipboard. */
export function usePictureFile() {
  const [canvas, setCanvas] = useState<HTMLCanvasElement | null>(null);
  const [said, setSaid] = useState('');
  const [error, setError] = useState<string | null>(null);

  async function picture(): Promise<Blob> {
    return new Promise((resolve, reject) => {
      if (canvas === null) return reject(new Error('nothing is drawn yet'));
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
    });
  }

  return {
    setCanvas,
    said,
    error,
    canCopy: typeof ClipboardItem !== 'undefined' && 'clipboard' in navigator,
    save: async (fileName: string) => {
      setError(null);
      try {
        saveFile(await picture(), fileName);
        setSaid(text.saved(fileName));
      } catch {
        setError(text.failed);
      }
    },
    copy: async () => {
      setError(null);
      try {
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture() })]);
        setSaid(text.copied);
      } catch {
        setSaid('');
        setError(text.copyFailed);
      }
    },
  };
}
