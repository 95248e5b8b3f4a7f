import { Button, Collapse, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, type Ref, useId } from 'react';

import { ConfirmDialog } from './confirm-dialog.tsx';
import { EventFields } from './event-fields.tsx';
import { MoreFields } from './more-fields.tsx';
import styles from './record-layout.module.css';
import { ResultFields } from './result-fields.tsx';
import type { RecordForm as RecordFormState } from './use-record-form.ts';
import { VerdictPanel, VerdictStrip } from './verdict-panel.tsx';
import { fieldErrors } from './field-errors.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LeaveGuard } from '#renderer/components/leave-guard.tsx';
import { useShortcuts } from '#renderer/shell/shortcuts.tsx';
import { words } from '#renderer/words/words.ts';

interface Props {
  record: RecordFormState;
  athleteRef: Ref<HTMLInputElement>;
  saveLabel: string;
  /** Only for a correction. */
  reason?: { value: string; onChange: (reason: string) => void };
  /** Files that are added when the result is saved. */
  proof?: { field: ReactNode; isChosen: boolean };
  /** Beside the save button. */
  actions?: ReactNode;
  /** What else would change: below the verdict, and in one line where that is out of sight. */
  consequences?: { whole: ReactNode; inShort: string } | null;
  /** When it is left although something is unsaved. */
  onLeave?: () => void;
}

const moreFields = [
  'round',
  'heat',
  'timeOfDay',
  'lane',
  'bib',
  'timing',
  'representedClub',
  'eventDetails',
  'note',
  'attempts',
];

/** The form of one performance with its live verdict beside it. */
export function RecordForm({ record, athleteRef, saveLabel, reason, proof, actions, consequences, onLeave }: Props) {
  const { save, confirmation, errorOf, submit } = record;
  const [isOpened, more] = useDisclosure(false);
  const isMoreOpen = isOpened || moreFields.some((field) => errorOf(field) !== undefined);
  const moreId = useId();
  useShortcuts([{ keys: 'mod+enter', label: saveLabel, group: words.performances.record.group, run: submit }]);
  const isElsewhere = save.error !== null && confirmation === null && Object.keys(fieldErrors(save.error)).length === 0;

  return (
    <form
      className={styles['layout']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={styles['form']}>
        {reason !== undefined && (
          <TextInput
            data-field="reason"
            autoFocus
            label={words.performances.correct.why}
            placeholder={words.performances.correct.whyExample}
            value={reason.value}
            onChange={(event) => reason.onChange(event.currentTarget.value)}
            error={errorOf('reason')}
          />
        )}
        <EventFields record={record} />
        <ResultFields record={record} athleteRef={athleteRef} />
        <div>
          <Button
            variant="subtle"
            color="gray"
            className={styles['more'] ?? ''}
            onClick={more.toggle}
            aria-expanded={isMoreOpen}
            aria-controls={moreId}
            rightSection={
              <IconChevronDown size={16} aria-hidden className={isMoreOpen ? styles['turned'] : undefined} />
            }
          >
            {words.performances.record.more}
          </Button>
          <Collapse expanded={isMoreOpen} keepMounted={false} id={moreId} pt="md">
            <MoreFields record={record} />
          </Collapse>
        </div>
        {proof?.field}
        {isElsewhere && <ErrorText error={save.error} />}
        <div className={styles['actions']}>
          <VerdictStrip record={record} consequences={consequences?.inShort ?? ''} />
          <Button type="submit" size="md" loading={save.isPending} aria-keyshortcuts="Control+Enter">
            {saveLabel}
          </Button>
          <span className={styles['keys']}>
            <kbd>{words.shell.keys.mod}</kbd> <kbd>{words.shell.keys.enter}</kbd>
          </span>
          {actions}
        </div>
      </div>
      <div className={styles['verdict']}>
        <div>
          <VerdictPanel record={record} />
          {consequences?.whole}
        </div>
      </div>
      <LeaveGuard
        {...(onLeave === undefined ? {} : { onLeave })}
        isDirty={
          record.isDirty ||
          (proof?.isChosen ?? false) ||
          (reason !== undefined && reason.value !== '' && !save.isPending && !save.isSuccess)
        }
      />
      <ConfirmDialog
        confirmation={confirmation}
        isSaving={save.isPending}
        onConfirm={() => submit(true)}
        onClose={save.reset}
      />
    </form>
  );
}
