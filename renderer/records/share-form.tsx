import { Button, Group, Radio, Select, Stack } from '@mantine/core';
import { IconDownload, IconFileTypeCsv, IconFileTypePdf, IconWorld } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { RecordsSearch } from './search.ts';
import styles from './share-form.module.css';
import { dayInWords } from '#renderer/components/day-text.tsx';
import { api } from '#renderer/api.ts';
import { AthletePicker } from '#renderer/components/athlete-picker.tsx';
import { DisciplinePicker } from '#renderer/components/discipline-picker.tsx';
import { ErrorText } from '#renderer/components/error-text.tsx';
import { JobProgress } from '#renderer/jobs/job-progress.tsx';
import { useExport } from '#renderer/jobs/use-export.ts';
import { useClub, useReference } from '#renderer/shell/club.tsx';
import { words } from '#renderer/words/words.ts';
import { genderLabels, genders, type Gender } from '#shared/domain/gender.ts';

const { share } = words.records;
const formats = [
  { value: 'pdf', label: share.pdf, text: share.pdfText, icon: IconFileTypePdf },
  { value: 'html', label: share.html, text: share.htmlText, icon: IconWorld },
  { value: 'csv', label: share.csv, text: share.csvText, icon: IconFileTypeCsv },
] as const;
type Format = (typeof formats)[number]['value'];

const everything = 'every';

/** The side of the board that was chosen; the first one is only what fits on a screen. */
const groupsOf = ({ groups }: RecordsSearch) => (groups === 'masters' ? groups : everything);

/** What the sheet holds and who may see whole names; starts from what the page shows. */
export function ShareForm({ search }: { search: RecordsSearch }) {
  const club = useClub();
  const { seasons, ageGroups } = useReference();
  const isBoard = search.view !== 'list';
  const [format, setFormat] = useState<Format>('pdf');
  const [season, setSeason] = useState(search.season ?? (isBoard ? 'track' : everything));
  const [gender, setGender] = useState<string>(search.gender ?? (isBoard ? 'F' : everything));
  const [ageGroup, setAgeGroup] = useState(search.ageGroup ?? (isBoard ? groupsOf(search) : everything));
  const [discipline, setDiscipline] = useState<string | null>(search.discipline ?? null);
  const [athleteId, setAthleteId] = useState(search.athleteId ?? null);
  const athlete = useQuery({
    ...api.athletes.get.queryOptions({ input: { clubId: club.id, athleteId: athleteId ?? '' } }),
    enabled: athleteId !== null,
  });
  const [names, setNames] = useState('short');
  const sheet = useExport();

  function make() {
    sheet.start(share.making(formats.find((each) => each.value === format)?.label ?? ''), {
      clubId: club.id,
      what: 'records',
      format,
      fullNames: names === 'full',
      ...(season === everything ? {} : { season }),
      ...(gender === everything ? {} : { gender: gender as Gender }),
      ...(ageGroup === everything
        ? {}
        : ageGroup === 'main' || ageGroup === 'masters'
          ? { groups: ageGroup }
          : { ageGroup }),
      ...(discipline === null ? {} : { discipline }),
      ...(athleteId === null ? {} : { athleteId }),
      ...(search.on === undefined ? {} : { on: search.on }),
    });
  }

  return (
    <Stack gap="lg">
      <Radio.Group label={share.form} value={format} onChange={(value) => setFormat(value)}>
        <div className={styles['formats']}>
          {formats.map(({ value, label, text, icon: Icon }) => (
            <Radio.Card key={value} value={value} className={styles['format'] ?? ''}>
              <Icon size={28} stroke={1.5} aria-hidden />
              <span className={styles['label']}>{label}</span>
              <span className={styles['text']}>{text}</span>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      <div className={styles['fields']}>
        <Select
          label={share.season}
          value={season}
          onChange={(value) => setSeason(value ?? everything)}
          data={[
            { value: everything, label: share.allSeasons },
            ...seasons.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          allowDeselect={false}
        />
        <Select
          label={share.gender}
          value={gender}
          onChange={(value) => setGender(value ?? everything)}
          data={[
            { value: everything, label: share.all },
            ...genders.map((value) => ({ value, label: genderLabels[value] })),
          ]}
          allowDeselect={false}
        />
        <Select
          label={share.ageGroup}
          value={ageGroup}
          onChange={(value) => setAgeGroup(value ?? everything)}
          data={[
            { value: everything, label: share.allAgeGroups },
            { value: 'main', label: words.records.board.groups.main },
            { value: 'masters', label: words.records.board.groups.masters },
            ...ageGroups.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          allowDeselect={false}
          searchable
        />
        <DisciplinePicker
          label={share.discipline}
          placeholder={share.allDisciplines}
          value={discipline}
          season={season === everything ? undefined : season}
          onChange={setDiscipline}
          isClearable
        />
        <AthletePicker
          placeholder={words.performances.filters.anyone}
          value={athleteId === null ? null : (athlete.data ?? null)}
          onChange={(picked) => setAthleteId(picked?.id ?? null)}
        />
      </div>
      <Radio.Group label={share.names} value={names} onChange={setNames}>
        <Stack gap="xs" mt={4}>
          <Radio value="short" label={share.short} description={share.shortText} />
          <Radio value="full" label={share.full} description={share.fullText} />
        </Stack>
      </Radio.Group>
      {search.on !== undefined && <p className={styles['note']}>{share.asOn(dayInWords(search.on))}</p>}
      {sheet.tracked !== null && <JobProgress tracked={sheet.tracked} />}
      <ErrorText error={sheet.error} />
      <Group justify="space-between">
        <span role="status" className={styles['note']}>
          {sheet.saved !== null && share.saved(sheet.saved.fileName)}
        </span>
        <Button leftSection={<IconDownload size={18} aria-hidden />} loading={sheet.isRunning} onClick={make}>
          {share.save}
        </Button>
      </Group>
    </Stack>
  );
}
