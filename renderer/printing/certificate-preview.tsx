import styles from './certificate.module.css';
import { words } from '#renderer/words/words.ts';
import {
  type CertificateKind,
  fillCertificate,
  placeInWords,
  standardSignatories,
} from '#shared/domain/certificate.ts';

const { settings: text } = words.printing;
const { sample } = text;

interface Props {
  kind: CertificateKind;
  clubName: string;
  /** The text as it is being typed. */
  template: string;
  signatories: readonly string[];
  /** A day to show. */
  day: string;
}

/** `14 June 2026`, as the printed certificate writes it. */
function onPaper(day: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(day).toLocaleDateString('en-GB', options);
}

/** How a certificate of somebody made up would read. */
export function CertificatePreview({ kind, clubName, template, signatories, day }: Props) {
  const isMedal = kind === 'medal';
  const lines = fillCertificate(kind, template, {
    name: sample.name,
    mark: sample.mark,
    discipline: sample.discipline,
    ageGroup: sample.ageGroup,
    club: clubName,
    competition: sample.competition,
    venue: sample.venue,
    date: onPaper(day),
    place: placeInWords(1),
    medal: sample.medal.toLowerCase(),
  });
  const signing = signatories.length === 0 ? standardSignatories : signatories;
  return (
    <figure aria-label={isMedal ? text.previewMedal : text.previewRecord} className={styles['paper']}>
      <span className={styles['club']}>{clubName}</span>
      <span className={styles['title']}>{isMedal ? sample.medal : sample.record}</span>
      <span className={styles['name']}>{sample.name}</span>
      <span className={styles['mark']}>{sample.mark}</span>
      <div className={styles['lines']}>
        {lines.map((line, index) => (
          <div key={index}>{line}</div>
        ))}
      </div>
      <div className={styles['signatures']}>
        {signing.map((who, index) => (
          <span key={index} className={styles['signature']}>
            {who}
          </span>
        ))}
      </div>
    </figure>
  );
}
