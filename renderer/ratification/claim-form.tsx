import { Button, Checkbox, Group, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import styles from './ratification-page.module.css';
import { client } from '#renderer/api.ts';
import { momentInWords } from '#renderer/components/day-text.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LeaveGuard } from '#renderer/components/leave-guard.tsx';
import { useClub } from '#renderer/shell/club.tsx';
import { useShortcuts } from '#renderer/shell/shortcuts.tsx';
import { words } from '#renderer/words/words.ts';
import type { Claim } from '#shared/contract/ratification.ts';
import type { ChecklistItem } from '#shared/domain/ratification.ts';
import { checklistNames } from '#shared/messages/ratification.ts';

const { claim: claimText, decide: text } = words.ratification;

/** The checklist, a note, and what can be decided; who may not sign reads why. */
export function ClaimForm({ claim, onDone }: { claim: Claim; onDone: () => void }) {
  const club = useClub();
  const [ticked, setTicked] = useState<ChecklistItem[]>([]);
  const [note, setNote] = useState('');
  const [isReasonMissing, setReasonMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const which = { clubId: club.id, performanceId: claim.performanceId };
  const after = (message: string) => {
    setTicked([]);
    setNote('');
    notifications.show({ message });
    onDone();
  };
  const sign = useMutation({
    mutationFn: () => client.ratification.sign({ ...which, checklist: ticked, note }),
    onSuccess: ({ isRatified }) => after(isRatified ? text.ratified : text.half),
  });
  const refuse = useMutation({
    mutationFn: () => client.ratification.refuse({ ...which, checklist: ticked, reason: note }),
    onSuccess: () => after(text.refused),
  });
  const withdraw = useMutation({
    mutationFn: () => client.ratification.withdraw({ ...which, reason: note }),
    onSuccess: () => after(text.withdrawn),
  });
  const isBusy = sign.isPending || refuse.isPending || withdraw.isPending;
  const isDecided = claim.status !== 'pending' && claim.status !== 'standing';
  const isSigned = claim.signatures.some(({ isMine }) => isMine);
  const tryToRefuse = () => {
    if (note.trim() === '') {
      setReasonMissing(true);
      field.current?.focus();
    } else refuse.mutate();
  };
  const missing = claim.needed - claim.signatures.length;
  const maySign = !isDecided && claim.obstacle === null;
  useShortcuts([
    ...(maySign ? [{ keys: 'r', label: text.ratify, group: text.group, run: () => sign.mutate() }] : []),
    ...(isDecided ? [] : [{ keys: 'x', label: text.refuse, group: text.group, run: tryToRefuse }]),
  ]);
  return (
    <section aria-labelledby="claim-decision">
      <LeaveGuard isDirty={!isBusy && (ticked.length > 0 || note !== '')} of="claim" />
      <h3 id="claim-decision">{text.title}</h3>
      {claim.signatures.length > 0 && (
        <ul className={styles['lines']} aria-label={claimText.signatures}>
          {claim.signatures.map(({ by, at, isMine }) => (
            <li key={by}>{claimText.signedBy(isMine ? claimText.mine : by, momentInWords(at))}</li>
          ))}
        </ul>
      )}
      <Stack gap="md" mt="sm">
        {!isDecided && missing > 0 && claim.needed > 1 && (
          <p className={styles['quiet']}>{claimText.missing(missing)}</p>
        )}
        {!isDecided && claim.obstacle !== null && <p>{text[claim.obstacle]}</p>}
        {maySign && claim.checklist.length > 0 && (
          <Checkbox.Group label={text.checklist} value={ticked} onChange={(values) => setTicked(values)}>
            <div className={styles['checklist']}>
              {claim.checklist.map(({ item }) => (
                <Checkbox key={item} value={item} label={checklistNames[item]} />
              ))}
            </div>
          </Checkbox.Group>
        )}
        <Textarea
          ref={field}
          label={text.note}
          description={text.noteHint}
          autosize
          minRows={2}
          maxLength={500}
          value={note}
          error={isReasonMissing && note.trim() === '' ? text.needsReason : undefined}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ErrorText error={sign.error ?? refuse.error ?? withdraw.error} />
        <Group>
          {maySign && (
            <Button loading={sign.isPending} disabled={isBusy} onClick={() => sign.mutate()} aria-keyshortcuts="r">
              {text.ratify}
            </Button>
          )}
          {!isDecided && (
            <Button
              variant="default"
              loading={refuse.isPending}
              disabled={isBusy}
              onClick={tryToRefuse}
              aria-keyshortcuts="x"
            >
              {text.refuse}
            </Button>
          )}
          {(isDecided || isSigned) && (
            <Button variant="default" loading={withdraw.isPending} disabled={isBusy} onClick={() => withdraw.mutate()}>
              {isSigned ? text.withdraw : text.undo}
            </Button>
          )}
        </Group>
      </Stack>
    </section>
  );
}
