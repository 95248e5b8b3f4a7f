import { useEffect, useRef, useState } from 'react';

import { drawPicture } from './draw-picture.ts';
import type { PictureContent } from './picture-content.ts';
import styles from './picture-dialog.module.css';
import { type PictureShape, pictureShapes } from './picture-layout.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  content: PictureContent;
  shape: PictureShape;
  /** Told the canvas each time the picture on it is finished. */
  onDrawn: (canvas: HTMLCanvasElement) => void;
}

/** The picture as it will be saved, only smaller. */
export function PictureCanvas({ content, shape, onDrawn }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const key = JSON.stringify(content);
  useEffect(() => {
    const target = canvas.current;
    if (target === null) return;
    drawPicture(target, JSON.parse(key) as PictureContent, shape).then(
      () => onDrawn(target),
      () => setFailed(true),
    );
  }, [key, shape, onDrawn]);
  if (hasFailed) return <ErrorText error={words.printing.picture.failed} />;
  const { width, height } = pictureShapes[shape];
  return (
    <div className={styles['frame']}>
      <canvas
        ref={canvas}
        width={width}
        height={height}
        role="img"
        aria-label={words.printing.picture.preview(content.names, content.mark)}
        className={styles['canvas']}
      />
    </div>
  );
}
