import type { Read } from '#main/db/access.ts';
import { foldBests } from '#main/engine/bests.ts';
import { counting } from '#main/engine/fact.ts';
import { gain, valueOfRank } from '#main/engine/rank.ts';
import { barBefore, foldStandings } from '#main/engine/standings.ts';
import type { ClubReference, KnownDiscipline, KnownSeason } from '#main/reference/reference.ts';
import type { VerdictView } from '#shared/contract/vocabulary.ts';
import type { VerdictCode, VerdictFlag, VerdictHolder, VerdictSubject } from '#shared/domain/verdict.ts';
import { verdictSentence } from '#shared/messages/verdicts.ts';

import { bestFacts, factsOfAthlete } from './bests-repository.ts';
import type { Derivation } from './derive-performance.ts';
import { holderOf } from './holder.ts';
import { isIn, keysOf, type ListKey, ListsOfClub } from './lists.ts';
import { inOrderOfDays, type Partition, type PlacedFact } from './placed-fact.ts';
import { contendersOf, factsOf, historyFacts } from './repository.ts';
import { WhatStood } from './what-stood.ts';

/** A stored or a merely typed performance, ready to be judged against everything that is stored. */
export interface Judged {
  readonly discipline: KnownDiscipline;
  readonly season: KnownSeason;
  readonly gender: 'F' | 'M' | 'X';
  readonly derivation: Derivation;
  /** Null without a counting mark. A performance that is not stored yet has an id of its own that no row has. */
  readonly fact: PlacedFact | null;
  /** How exact the mark is; null without one. */
  readonly resolution: number | null;
  readonly extraFlags: readonly VerdictFlag[];
  /** What holds for it where it is a record. */
  readonly recordFlag: VerdictFlag | null;
  /** The stored performance that this one would replace: judged as if it were not there. */
  readonly without: number | null;
}

/** Every verdict of a performance: club records first, then personal best and season best. */
export function verdictsOf(
  read: Read,
  reference: ClubReference,
  judged: Judged,
  stood = new WhatStood(read),
): VerdictView[] {
  const lists = new ListsOfClub(reference);
  const judge = new Judge(read, reference, lists, judged, stood);
  return [...judge.records(), ...judge.bests()];
}

/** Flags that matter for club records only: a best is the athlete's, of any club and group. */
const recordFlags: ReadonlySet<VerdictFlag> = new Set(['PENDING', 'OUTSIDE_MEMBERSHIP_COUNTED', 'NON_MEMBER_IN_TEAM']);

/** A result that takes or equals a record claims it. */
const claimCodes: ReadonlySet<VerdictCode> = new Set(['FIRST_RECORD', 'RECORD_BEATEN', 'RECORD_EQUALLED']);

/** What a fold found about the one performance that is judged. */
interface Found {
  readonly code: VerdictCode;
  readonly stoodBefore: readonly PlacedFact[];
  readonly successor: PlacedFact | null;
  readonly isCurrent: boolean;
}

class Judge {
  private readonly read: Read;
  private readonly reference: ClubReference;
  private readonly lists: ListsOfClub;
  private readonly judged: Judged;
  private readonly stood: WhatStood;
  private readonly partition: Partition;
  private readonly said = new Set<VerdictFlag>();
  private readonly holders = new Map<number, VerdictHolder>();

  constructor(read: Read, reference: ClubReference, lists: ListsOfClub, judged: Judged, stood: WhatStood) {
    this.read = read;
    this.reference = reference;
    this.lists = lists;
    this.judged = judged;
    this.stood = stood;
    this.partition = {
      eventId: judged.derivation.derived.event_id ?? -1,
      seasonId: judged.season.id,
      gender: judged.gender,
    };
  }

  records(): VerdictView[] {
    const { fact, derivation } = this.judged;
    const own = derivation.ageGroup;
    const obstacle = derivation.assessment.recordObstacle;
    if (fact === null || obstacle !== null) {
      const group = own ?? this.reference.overall;
      return [
        this.view(
          'club-record',
          { ageGroupId: group?.id ?? 0, timing: '' },
          { code: obstacle ?? 'NO_MARK', stoodBefore: [], successor: null, isCurrent: false },
          null,
        ),
      ];
    }
    const verdicts = keysOf(this.lists, this.partition.seasonId, fact).map((key) => this.record(key, fact));
    if (own === null) {
      verdicts.unshift(
        this.view(
          'club-record',
          { ageGroupId: 0, timing: '' },
          { code: 'AGE_GROUP_UNKNOWN', stoodBefore: [], successor: null, isCurrent: false },
          null,
        ),
      );
    }
    return verdicts;
  }

  bests(): VerdictView[] {
    const { fact, derivation } = this.judged;
    const obstacle = derivation.assessment.bestObstacle;
    if (fact === null || obstacle !== null || fact.athleteId === null) {
      const found: Found = { code: obstacle ?? 'NO_ATHLETE', stoodBefore: [], successor: null, isCurrent: false };
      return [this.view('personal-best', { ageGroupId: 0, timing: '' }, found, null)];
    }
    const key: ListKey = { ageGroupId: 0, timing: this.lists.bestTimingOf(fact.counts) };
    const verdicts = [
      this.view('personal-best', key, best(this.marksAround(fact, fact.athleteId, key.timing, 0), fact), null),
    ];
    const year = this.lists.yearOf(fact.day);
    if (year !== 0) {
      verdicts.push(
        this.view('season-best', key, best(this.marksAround(fact, fact.athleteId, key.timing, year), fact), year),
      );
    }
    return verdicts;
  }

  private record(key: ListKey, fact: PlacedFact): VerdictView {
    const facts = inOrderOfDays([...this.factsAround(key, fact), fact]);
    let code: VerdictCode = 'NOT_A_RECORD';
    let stoodBefore: readonly PlacedFact[] = [];
    const entries = foldStandings(facts, this.reference.policy, (of, outcome, before) => {
      if (of.id !== fact.id) return;
      code = outcome;
      stoodBefore = before as readonly PlacedFact[];
    });
    const place = entries.findIndex((entry) => entry.fact.id === fact.id);
    const successor =
      place < 0
        ? undefined
        : entries.slice(place + 1).find((entry) => entry.fact.rank !== fact.rank || !entry.isEqualled);
    return this.view(
      'club-record',
      key,
      {
        code,
        stoodBefore,
        successor: (successor?.fact as PlacedFact | undefined) ?? null,
        isCurrent: place >= 0 && entries[place]?.until === null,
      },
      null,
    );
  }

  /** The history of a list with the marks of the day: others say nothing about one mark, unless the history itself would be another. */
  private factsAround(key: ListKey, fact: PlacedFact): readonly PlacedFact[] {
    const { without } = this.judged;
    const clubId = this.reference.club.id;
    const isCounted = (f: PlacedFact) =>
      (f.counts & counting.record) !== 0 && isIn(this.lists, this.partition.seasonId, f, key) && f.id !== without;
    if (without !== null || fact.isForced) return factsOf(this.read, clubId, this.partition).filter(isCounted);
    const categoryId = this.stood.category(clubId, { ...this.partition, ...key });
    if (categoryId === null) return [];
    const standing = this.stood.record(categoryId, fact.day);
    const [held] = standing.facts;
    if (standing.isNewest || (held !== undefined && held.rank < fact.rank)) return standing.facts;
    const history = historyFacts(this.read, categoryId);
    const ofTheDay = contendersOf(this.read, clubId, this.partition, fact.day, barBefore(history, fact.day));
    return [...history, ...ofTheDay.filter(isCounted)];
  }

  /** The athlete's bests: whatever else there is says nothing about one mark, unless a stored one is taken away. */
  private marksAround(fact: PlacedFact, athleteId: number, timing: ListKey['timing'], year: number): PlacedFact[] {
    const clubId = this.reference.club.id;
    const key = { athleteId, eventId: this.partition.eventId, seasonId: this.partition.seasonId };
    const { without } = this.judged;
    if (without === null) {
      const { fact: before, isNewest } = this.stood.best(key, timing, year, fact.day);
      if (before === null && isNewest) return [fact];
      if (before !== null && (isNewest || before.rank <= fact.rank)) return [before, fact];
    }
    const stored =
      without === null
        ? bestFacts(this.read, key, timing, year)
        : factsOfAthlete(this.read, clubId, athleteId, key.eventId, key.seasonId);
    const comparable = stored.filter(
      (f) =>
        (f.counts & counting.best) !== 0 &&
        this.lists.bestTimingOf(f.counts) === timing &&
        (year === 0 || this.lists.yearOf(f.day) === year) &&
        f.id !== without,
    );
    return inOrderOfDays([...comparable, fact]);
  }

  private view(subject: VerdictSubject, key: ListKey, found: Found, year: number | null): VerdictView {
    const { discipline, season, gender, derivation, fact } = this.judged;
    const { assessment } = derivation;
    const [standing] = found.stoodBefore;
    const value = assessment.countingValue;
    const previousValue = standing === undefined ? null : valueOfRank(standing.rank);
    const improvement = standing === undefined || fact === null ? null : gain(standing.rank, fact.rank);
    const group = this.reference.ageGroupById.get(key.ageGroupId);
    const numbers = {
      value,
      previousValue,
      improvement,
      improvementPercent:
        improvement === null || previousValue === null || previousValue === 0
          ? null
          : (improvement / previousValue) * 100,
      windTenths: assessment.countingWindTenths,
      year,
    };
    const previous = found.stoodBefore.map((f) => this.holder(f));
    const successor = found.successor === null ? null : this.holder(found.successor);
    const flags =
      subject === 'club-record'
        ? [...assessment.flags, ...this.judged.extraFlags, ...this.recordFlag(found.code, assessment.flags)]
        : assessment.flags.filter((flag) => !recordFlags.has(flag));
    const unsaid = flags.filter((flag) => !this.said.has(flag));
    for (const flag of unsaid) this.said.add(flag);
    const words = {
      subject,
      code: found.code,
      kind: discipline.kind,
      resolution: this.judged.resolution,
      event: derivation.specification === '' ? discipline.name : `${discipline.name} ${derivation.specification}`,
      ageGroupName: group?.name ?? '',
      gender,
      seasonName: season.name,
      timing: key.timing,
      numbers,
      previous,
      successor,
      isCurrent: found.isCurrent,
      flags: unsaid,
    };
    return {
      subject,
      category: {
        discipline: discipline.code,
        disciplineName: discipline.name,
        specification: derivation.specification,
        season: season.code,
        seasonName: season.name,
        gender,
        ageGroup: group?.code ?? '',
        ageGroupName: group?.name ?? '',
        timing: key.timing,
      },
      code: found.code,
      text: verdictSentence(words),
      flags,
      numbers,
      previous,
      successor,
      isCurrent: found.isCurrent,
    };
  }

  private recordFlag(code: VerdictCode, flags: readonly VerdictFlag[]): VerdictFlag[] {
    const { recordFlag } = this.judged;
    const isSaid = recordFlag === null || !claimCodes.has(code) || flags.includes(recordFlag);
    return isSaid ? [] : [recordFlag];
  }

  private holder(fact: PlacedFact): VerdictHolder {
    let holder = this.holders.get(fact.id);
    if (holder === undefined) {
      holder = holderOf(this.read, fact.id, this.judged.discipline.kind);
      this.holders.set(fact.id, holder);
    }
    return holder;
  }
}

function best(facts: readonly PlacedFact[], fact: PlacedFact): Found {
  let code: VerdictCode = 'NOT_A_BEST';
  let stoodBefore: readonly PlacedFact[] = [];
  const entries = foldBests(facts, (of, outcome, before) => {
    if (of.id !== fact.id) return;
    code = outcome;
    stoodBefore = before === null ? [] : [before as PlacedFact];
  });
  const place = entries.findIndex((entry) => entry.fact.id === fact.id);
  const successor = place < 0 ? undefined : entries[place + 1];
  return {
    code,
    stoodBefore,
    successor: (successor?.fact as PlacedFact | undefined) ?? null,
    isCurrent: place >= 0 && successor === undefined,
  };
}
