import { Button } from '@mantine/core';

import styles from './grid.module.css';
import type { GridRow, Leaving } from './use-sheet-rows.ts';
import { sentenceOf } from '#renderer/components/failure.ts';
import { AnchorLink } from '#renderer/components/link.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  row: GridRow;
  id: string;
  isOpen: boolean;
  onAnswer: (leaving: Leaving) => void;
  onConfirm: () => void;
  onCreate: (leg: number, name: string) => void;
}

const texts = words.sheets.grid;

/** Whether a row has something to say under its cells. */
export function hasMessage({ saved, isTyped, error }: GridRow): boolean {
  if (error !== null) return true;
  if (saved === null || isTyped) return false;
  return saved.problems.length > 0 || saved.question !== null || saved.elsewhere !== null || saved.isUnconfirmed;
}

/** What is wrong with a row or asked about it, beside the ways to answer; the flow of typing goes on meanwhile. */
export function RowMessage({ row, id, isOpen, onAnswer, onConfirm, onCreate }: Props) {
  const { saved, error } = row;
  if (error !== null) {
    return (
      <div className={styles['message']} id={id} data-kind="error" role="alert">
        <span>{sentenceOf(error)}</span>
        <Small onClick={() => onAnswer({})}>{texts.retry}</Small>
      </div>
    );
  }
  if (saved === null) return null;
  const stranger = saved.problems.find((problem) => problem.code === 'NOT_OURS');
  const leg = stranger?.leg ?? 0;
  const stillRecorded = saved.state === 'draft' && saved.recorded !== null;
  return (
    <div className={styles['message']} id={id} data-kind={saved.problems.length > 0 ? 'problem' : 'question'}>
      <span>
        {saved.problems.map((problem) => problem.text).join(' ')}
        {saved.question?.text}
        {saved.elsewhere === 'corrected' && texts.corrected}
        {saved.elsewhere === 'deleted' && texts.deleted}
        {saved.isUnconfirmed && saved.problems.length === 0 && saved.question === null && texts.unconfirmed}
        {stillRecorded && ` ${texts.stillRecorded(saved.recorded?.mark ?? '')}`}
      </span>
      {isOpen && (
        <span className={styles['answers']}>
          {saved.question !== null && (
            <Small onClick={() => onAnswer({ isConfirmed: true })}>
              {saved.question.code === 'same' ? texts.take : texts.yes}
            </Small>
          )}
          {saved.isUnconfirmed && saved.problems.length === 0 && saved.question === null && (
            <Small onClick={onConfirm}>{texts.confirm}</Small>
          )}
          {stranger !== undefined && (
            <>
              <Small onClick={() => onCreate(leg, row.cells.athletes[leg]?.name ?? '')}>{texts.addAthlete}</Small>
              <Small onClick={() => onAnswer({ isLeftOut: true })}>{texts.leaveOut}</Small>
            </>
          )}
        </span>
      )}
      {saved.question?.performanceId != null && (
        <AnchorLink to="/performances/$id" params={{ id: saved.question.performanceId }} size="sm">
          {texts.open}
        </AnchorLink>
      )}
    </div>
  );
}

function Small({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <Button size="compact-sm" variant="light" onClick={onClick}>
      {children}
    </Button>
  );
}
