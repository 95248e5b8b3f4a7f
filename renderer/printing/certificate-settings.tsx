import { Button, TagsInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';

import styles from './certificate.module.css';
import { CertificatePreview } from './certificate-preview.tsx';
import { CertificateTextField } from './certificate-text-field.tsx';
import { client } from '#renderer/api.ts';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { LeaveGuard } from '#renderer/components/leave-guard.tsx';
import { SettingsSection } from '#renderer/settings/settings-section.tsx';
import { useClubs } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import type { Club } from '#shared/contract/clubs.ts';
import { standardCertificateTexts, standardSignatories, unknownPlaceholders } from '#shared/domain/certificate.ts';
import { clubSettingsSchema } from '#shared/domain/club-settings.ts';
import { placeholderSentence } from '#shared/messages/certificate.ts';

const { settings: text } = words.printing;

type Certificate = Club['settings']['certificate'];

/** What the fields hold: an empty text of the club shows the standard words, ready to be changed. */
function valuesOf(certificate: Certificate): Certificate {
  return {
    ...certificate,
    recordText: certificate.recordText === '' ? standardCertificateTexts.record : certificate.recordText,
    medalText: certificate.medalText === '' ? standardCertificateTexts.medal : certificate.medalText,
  };
}

/** The standard words are not kept as the club's own, so that better ones of a later version reach it. */
function certificateOf(values: Certificate): Certificate {
  const own = (typed: string, standard: string) => (typed.trim() === standard ? '' : typed.trim());
  return {
    ...values,
    recordText: own(values.recordText, standardCertificateTexts.record),
    medalText: own(values.medalText, standardCertificateTexts.medal),
  };
}

function wrongText(typed: string): string | null {
  const [unknown] = unknownPlaceholders(typed);
  if (unknown !== undefined) return placeholderSentence(unknown);
  const isTaken = clubSettingsSchema.shape.certificate.safeParse({ recordText: typed }).success;
  return isTaken ? null : text.tooLong;
}

/** The club's words on certificates, with the certificate as it would read beside them. */
export function CertificateSettings({ club }: { club: Club }) {
  const { today } = useClubs();
  const form = useForm<Certificate>({
    initialValues: valuesOf(club.settings.certificate),
    validateInputOnChange: true,
    validate: {
      recordText: wrongText,
      medalText: wrongText,
      signatories: (names) => (names.length > 4 ? text.tooMany : null),
    },
  });
  const update = useMutation({
    mutationFn: (values: Certificate) =>
      client.clubs.update({
        clubId: club.id,
        settings: { ...club.settings, certificate: certificateOf(values) },
      }),
    onSuccess: ({ settings }) => {
      form.setInitialValues(valuesOf(settings.certificate));
      form.reset();
      notifications.show({ message: text.saved });
    },
  });
  const { recordText, medalText, signatories } = form.values;
  const preview = { clubName: club.name, signatories, day: today };
  return (
    <div id="certificates">
      <SettingsSection title={text.title} lead={text.lead}>
        <LeaveGuard isDirty={form.isDirty()} />
        <form onSubmit={form.onSubmit((values) => update.mutate(values))} noValidate className={styles['fields']}>
          <CertificateTextField
            kind="record"
            label={text.recordText}
            {...form.getInputProps('recordText')}
            value={recordText}
            onChange={(value) => form.setFieldValue('recordText', value)}
          />
          <CertificateTextField
            kind="medal"
            label={text.medalText}
            {...form.getInputProps('medalText')}
            value={medalText}
            onChange={(value) => form.setFieldValue('medalText', value)}
          />
          <TagsInput
            label={text.signatories}
            description={`${text.signatoriesText} ${text.signatoriesNone(standardSignatories.join(', '))}`}
            maxTags={4}
            {...form.getInputProps('signatories')}
          />
          <div className={styles['previews']}>
            <CertificatePreview kind="record" template={recordText} {...preview} />
            <CertificatePreview kind="medal" template={medalText} {...preview} />
          </div>
          <ErrorText error={update.error} />
          <div>
            <Button type="submit" disabled={!form.isDirty()} loading={update.isPending}>
              {words.common.save}
            </Button>
          </div>
        </form>
      </SettingsSection>
    </div>
  );
}
