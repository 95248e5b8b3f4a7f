import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.layer.css';
import { IconFileCheck, IconFileUpload } from '@tabler/icons-react';
import { useId } from 'react';

import styles from './sync.module.css';
import { words } from '#renderer/words/words.ts';

const { join: text } = words.sync;

/** As many characters as the contract takes. */
const largest = 300_000;

interface Props {
  file: File | null;
  problem: string | null;
  onFile: (file: File) => void;
  onProblem: (problem: string) => void;
}

/** Where the enrolment file is dropped or chosen. What is in it is for main to say. */
export function EnrolmentFile({ file, problem, onFile, onProblem }: Props) {
  const id = useId();

  function take(files: File[]) {
    const [first, another] = files;
    if (first === undefined) return;
    if (another !== undefined) onProblem(text.oneOnly);
    else if (first.size > largest) onProblem(text.tooLarge);
    else onFile(first);
  }

  const Sign = file === null ? IconFileUpload : IconFileCheck;
  return (
    <div className={styles['field']}>
      <span className={styles['label']}>{text.file}</span>
      <Dropzone
        onDrop={take}
        data-autofocus
        inputProps={{
          'aria-label': text.file,
          'aria-invalid': problem !== null,
          'aria-describedby': problem === null ? `${id}-hint` : `${id}-problem`,
        }}
        className={styles['zone'] ?? ''}
        data-refused={problem === null ? undefined : true}
      >
        <span className={styles['zoneLine']}>
          <Sign size={24} stroke={1.5} aria-hidden />
          <span>{file === null ? text.drop : text.chosen(file.name)}</span>
        </span>
        <p id={`${id}-hint`} className={styles['hint']}>
          {text.fileHint}
        </p>
      </Dropzone>
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className={styles['refusal']}>
          {problem}
        </p>
      )}
    </div>
  );
}
