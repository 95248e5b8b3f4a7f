import type { InputOf, QueryContext } from '#main/operations.ts';
import { anyPerformance, originOf } from '#main/performances/store.ts';
import { getPerformance } from '#main/performances/views.ts';
import { isYouthMark } from '#main/athletes/display-name.ts';
import { notToBeShown } from '#main/proofs/photo-consent.ts';
import { readProof } from '#main/proofs/proof-folder.ts';
import { proofsOf } from '#main/proofs/rows.ts';
import { recordHistory } from '#main/records/service.ts';
import { type ClubReference, referenceOfClub } from '#main/reference/reference.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Proof } from '#shared/contract/proofs.ts';
import { genderLabels } from '#shared/domain/gender.ts';
import { proofKindNames } from '#shared/messages/proofs.ts';
import { formatWind } from '#shared/domain/wind.ts';

import { categoryInWords, eventOf, markText, type Performance } from './award-words.ts';
import { DOSSIER, momentOnPaper } from './dossier-words.ts';
import { dayInWords } from './sheet-words.ts';

/** A line of a dossier; the label stands before it where there is one. */
export interface DossierLine {
  readonly label: string;
  readonly text: string;
  readonly isStrong?: boolean;
}
export interface DossierPart {
  readonly title: string;
  readonly lines: readonly DossierLine[];
}
/** A picture on a page of its own; its bytes as they are kept. */
export interface DossierPicture {
  readonly caption: string;
  readonly facts: readonly string[];
  readonly bytes: Uint8Array;
  readonly mediaType: Proof['mediaType'];
  readonly width: number;
  readonly height: number;
}
/** Everything about one result as plain data; everything in it is words. */
export interface Dossier {
  readonly clubName: string;
  readonly title: string;
  readonly facts: readonly string[];
  readonly parts: readonly DossierPart[];
  readonly pictures: readonly DossierPicture[];
  readonly producedOn: string;
}

/** A proof with its bytes, or in words why they are not shown. */
type ProofFile = { readonly proof: Proof } & (
  | { readonly bytes: Uint8Array; readonly problem: '' }
  | { readonly bytes: null; readonly problem: string }
);

type Input = Extract<InputOf<Contract['files']['export']>, { what: 'dossier' }>;

/** A history longer than this is told from its end: what stood before matters most. */
const longestHistory = 12;

const dayText = (day: string) => dayInWords(day, 'long');
/** An instant in UTC: a dossier is read anywhere. */
const moment = (iso: string) => `${momentOnPaper(iso, dayText)} UTC`;
const joined = (...parts: (string | null)[]) => parts.filter((part) => part !== null && part !== '').join(' · ');

/** The facts of a result, why it is a record or none, its history, and what proves it. Throws NOT_FOUND. */
export function buildDossier(context: QueryContext, input: Input): Dossier {
  const { read, dataFolder, today, now } = context;
  const reference = referenceOfClub(read, input.clubId);
  const performance = getPerformance(context, input);
  const row = anyPerformance(read, reference, input.performanceId);
  const proofs = proofsOf(read, dataFolder, reference.club.id, originOf(row), now).filter(
    ({ removal }) => removal === null,
  );
  const group = reference.ageGroupById.get(row.age_group_id ?? 0);
  const hidden = notToBeShown(read, row.id, today, isYouthMark(group?.kind, row.day, today));
  const files = proofs.map((proof): ProofFile => {
    const isHidden = proof.kind === 'photo' && hidden.length > 0;
    return isHidden
      ? { proof, bytes: null, problem: DOSSIER.hidden(hidden.join(', ')) }
      : { proof, ...bytesOf(dataFolder, proof.sha256) };
  });
  const kind = reference.discipline(performance.discipline).kind;
  const mark = markText(performance, null, kind);
  const names = performance.legs.map((leg) => leg.name).join(', ');
  return {
    clubName: reference.club.name,
    title: joined(mark, names),
    facts: [DOSSIER.title, eventOf(performance), dayText(performance.day), performance.competition].filter(
      (fact) => fact !== '',
    ),
    parts: [
      { title: DOSSIER.facts, lines: factLines(reference, performance, mark) },
      { title: DOSSIER.verdict, lines: verdictLines(performance) },
      ...historyParts(context, input, reference, performance),
      { title: DOSSIER.versions, lines: versionLines(performance) },
      { title: DOSSIER.decisions, lines: decisionLines(performance) },
      { title: DOSSIER.proof, lines: proofLines(files) },
    ],
    pictures: files.flatMap(pictureOf),
    producedOn: today,
  };
}

function factLines(reference: ClubReference, p: Performance, mark: string): DossierLine[] {
  const group = p.ageGroup === null ? genderLabels[p.gender] : categoryInWords(reference, p.ageGroup, p.gender);
  const wind = p.wind.status === 'MEASURED' ? `${formatWind(p.wind)} m/s` : DOSSIER.winds[p.wind.status];
  const attempts = p.attempts.map((attempt) =>
    joined(attempt.mark === '' ? attempt.status : attempt.mark, attempt.wind),
  );
  const facts: readonly (readonly [string, string | number | null])[] = [
    [p.legs.length > 1 ? DOSSIER.name.many : DOSSIER.name.one, p.legs.map((leg) => leg.name).join(', ')],
    [DOSSIER.mark, mark],
    [DOSSIER.discipline, eventOf(p)],
    [DOSSIER.category, group],
    [DOSSIER.season, reference.season(p.season).name],
    [DOSSIER.day, dayText(p.day)],
    [DOSSIER.timing, p.mark?.timing == null ? null : DOSSIER.timings[p.mark.timing]],
    [DOSSIER.wind, wind],
    [DOSSIER.place, p.place],
    [DOSSIER.round, p.round],
    [DOSSIER.heat, p.heat],
    [DOSSIER.timeOfDay, p.timeOfDay],
    [DOSSIER.lane, p.lane],
    [DOSSIER.bib, p.bib],
    [DOSSIER.competition, joined(p.competition, p.venue)],
    [DOSSIER.madeFor, p.representedClub],
    [DOSSIER.details, p.eventDetails],
    [DOSSIER.attempts, attempts.join(', ')],
    [DOSSIER.note, p.note],
    [DOSSIER.entered, DOSSIER.decided(moment(p.enteredAt), p.enteredBy)],
  ];
  return facts.flatMap(([label, text]) => (text === null || text === '' ? [] : [{ label, text: String(text) }]));
}

function verdictLines({ verdicts }: Performance): DossierLine[] {
  if (verdicts.length === 0) return [{ label: '', text: DOSSIER.noVerdict }];
  return verdicts.map((verdict) => ({ label: '', text: verdict.text }));
}

/** How the record of each list went in which this result is or was one. */
function historyParts(
  context: QueryContext,
  { clubId }: Input,
  reference: ClubReference,
  performance: Performance,
): DossierPart[] {
  const lists = performance.verdicts.filter(({ subject }) => subject === 'club-record');
  return lists.flatMap(({ category }) => {
    const { discipline, specification, ageGroup, gender, season, timing } = category;
    const entries = recordHistory(context, { clubId, discipline, specification, ageGroup, gender, season, timing });
    if (entries.length === 0) return [];
    const lines = entries.slice(-longestHistory).map((entry): DossierLine => {
      const isOwn = entry.performanceId === performance.id;
      return {
        label: dayText(entry.date),
        text: joined(
          entry.mark.text,
          entry.wind.status === 'MEASURED' ? `${formatWind(entry.wind)} m/s` : '',
          entry.holders.map((holder) => holder.name).join(', '),
          entry.competition,
          entry.status === 'pending' ? DOSSIER.pending : '',
          isOwn ? DOSSIER.thisResult : '',
        ),
        isStrong: isOwn,
      };
    });
    return [
      { title: DOSSIER.history(`${eventOf(performance)}, ${categoryInWords(reference, ageGroup, gender)}`), lines },
    ];
  });
}

function versionLines({ versions }: Performance): DossierLine[] {
  return versions.map((version) => ({
    label: version.mark ?? '',
    text: joined(
      dayText(version.day),
      ...version.changes,
      DOSSIER.entry(moment(version.enteredAt), version.enteredBy),
      version.isLive ? DOSSIER.stands : '',
      version.reason === null ? '' : DOSSIER.out(version.reason),
    ),
    isStrong: version.isLive,
  }));
}

function decisionLines({ decisions }: Performance): DossierLine[] {
  if (decisions.length === 0) return [{ label: '', text: DOSSIER.noDecisions }];
  return decisions.map(({ ruling, reason, at, by }) => ({
    label: DOSSIER.rulings[ruling] ?? ruling,
    text: joined(DOSSIER.decided(moment(at), by), reason),
  }));
}

function bytesOf(dataFolder: string, sha256: string) {
  const bytes = readProof(dataFolder, sha256);
  return typeof bytes === 'string'
    ? ({ bytes: null, problem: DOSSIER[bytes] } as const)
    : ({ bytes, problem: '' } as const);
}

function proofLines(proofs: readonly ProofFile[]): DossierLine[] {
  if (proofs.length === 0) return [{ label: '', text: DOSSIER.noProof }];
  return proofs.flatMap(({ proof, problem }) => [
    {
      label: proofKindNames[proof.kind],
      text: joined(proof.label, ...factsOf(proof), problem),
    },
    { label: '', text: DOSSIER.hash(proof.sha256) },
  ]);
}

function factsOf(proof: Proof): string[] {
  const { width, height, capturedAt } = proof;
  return [
    DOSSIER.formats[proof.mediaType],
    width === null || height === null ? '' : DOSSIER.pixels(width, height),
    capturedAt === null ? '' : DOSSIER.taken(momentOnPaper(capturedAt, dayText)),
    DOSSIER.added(moment(proof.addedAt), proof.addedBy),
  ];
}

function pictureOf({ proof, bytes }: ProofFile): DossierPicture[] {
  const { width, height, mediaType, label, kind } = proof;
  if (bytes === null || width === null || height === null) return [];
  const facts = [
    factsOf(proof)
      .filter((fact) => fact !== '')
      .join(' · '),
    DOSSIER.hash(proof.sha256),
  ];
  return [{ caption: joined(proofKindNames[kind], label), facts, bytes, mediaType, width, height }];
}
