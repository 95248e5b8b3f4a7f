import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import type { RecordForm } from './use-record-form.ts';
import styles from './verdict-panel.module.css';
import { Badge } from '#renderer/components/badge.tsx';
import { sentenceOf } from '#renderer/components/failure.ts';
import { MarkText } from '#renderer/components/mark-text.tsx';
import { Medal } from '#renderer/components/medal.tsx';
import { inOrderOfWeight, verdictBadge } from '#renderer/components/verdict-badge.ts';
import { VerdictList } from '#renderer/components/verdict-list.tsx';
import { words } from '#renderer/words/words.ts';
import type { Judgement } from '#shared/contract/performances.ts';
import { formatMark } from '#shared/domain/mark.ts';
import { formatWind } from '#shared/domain/wind.ts';

const text = words.performances.verdict;
const tones = ['CR', '=CR', 'PB', '=PB', 'SB'] as const;

type Tone = (typeof tones)[number];

function toneOf(judgement: Judgement): Tone | null {
  const [first] = inOrderOfWeight(judgement.verdicts);
  const badge = first === undefined ? null : verdictBadge(first);
  if (badge === 'ex-CR') return 'CR';
  if (badge === 'ex-PB') return 'PB';
  return tones.find((tone) => tone === badge) ?? null;
}

const looks: Record<Tone, string> = { CR: 'record', '=CR': 'record', PB: 'personal', '=PB': 'personal', SB: 'season' };

/** While typing: what this mark would be, large and calm, with the reasons. */
export function VerdictPanel({ record }: { record: RecordForm }) {
  const { judgement, judgementProblem, isJudging } = record;
  const tone = judgement === null ? null : toneOf(judgement);
  const look = [styles['panel'], tone === null ? undefined : styles[looks[tone]]].filter(Boolean).join(' ');
  return (
    <section className={look} aria-label={text.label} aria-live="polite" aria-busy={isJudging}>
      {judgement === null ? <Waiting problem={judgementProblem} /> : <Found judgement={judgement} tone={tone} />}
    </section>
  );
}

/** The verdict in one line, for a phone, where the panel is below the form. */
export function VerdictStrip({ record, consequences }: { record: RecordForm; consequences: string }) {
  const { judgement } = record;
  if (judgement === null) return null;
  const tone = toneOf(judgement);
  const look = [styles['strip'], tone === null ? undefined : styles[looks[tone]]].filter(Boolean).join(' ');
  return (
    <div className={look} aria-hidden>
      <MarkText text={judgement.mark} size="md" />
      <span className={styles['headline']}>{headlineOf(judgement, tone)}</span>
      {tone !== null && <Badge kind={tone} />}
      {consequences !== '' && <span className={styles['consequences']}>{consequences}</span>}
    </div>
  );
}

function headlineOf(judgement: Judgement, tone: Tone | null): string {
  if (tone !== null) return text[tone];
  const isWindy = judgement.verdicts.some((verdict) => verdict.code === 'WIND_OVER_LIMIT');
  return isWindy ? text.windy : text.nothing;
}

function Waiting({ problem }: { problem: unknown }) {
  if (problem !== null && problem !== undefined) return <p className={styles['hint']}>{sentenceOf(problem)}</p>;
  return <p className={styles['hint']}>{text.waiting}</p>;
}

function Found({ judgement, tone }: { judgement: Judgement; tone: Tone | null }) {
  const category = judgement.verdicts[0]?.category;
  const legal = legalMark(judgement);
  return (
    <>
      <p className={styles['headline']}>{headlineOf(judgement, tone)}</p>
      <div className={styles['figure']}>
        <MarkText text={judgement.mark} size="xl" />
        {judgement.medal !== null && <Medal medal={judgement.medal} withWord />}
      </div>
      {legal !== null && <p className={styles['category']}>{text.legal(legal)}</p>}
      {category !== undefined && (
        <p className={styles['category']}>
          {[category.disciplineName, judgement.specification, category.seasonName].filter(Boolean).join(' · ')}
        </p>
      )}
      <VerdictList verdicts={judgement.verdicts} />
      {judgement.warnings.length > 0 && (
        <ul className={styles['warnings']}>
          {judgement.warnings.map((warning) => (
            <li key={`${warning.code} ${warning.performanceId ?? ''}`}>
              <IconAlertTriangle size={18} aria-hidden />
              <span>
                {warning.text}{' '}
                {warning.performanceId !== null && (
                  <Link to="/performances/$id" params={{ id: warning.performanceId }}>
                    {text.show}
                  </Link>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Of a windy series the legal attempt that counts instead, with its wind; null where the mark itself counts. */
function legalMark({ verdicts }: Judgement): string | null {
  const found = verdicts.find(({ flags }) => flags.includes('LEGAL_ATTEMPT_COUNTS'));
  if (found === undefined || found.numbers.value === null) return null;
  const { value, windTenths } = found.numbers;
  const wind = windTenths === null ? '' : ` (${formatWind({ tenths: windTenths, status: 'MEASURED' })})`;
  return `${formatMark({ value, resolution: 10, timing: null }, 'measured')}${wind}`;
}
