import type { JobProgress } from '#main/application.ts';
import { insertAthlete } from '#main/athletes/service.ts';
import { createClub } from '#main/clubs/service.ts';
import type { Write } from '#main/db/access.ts';
import type { PerformanceFacts } from '#main/db/schema.ts';
import { demoDay, type DemoPerformance, generateDemoClub } from '#main/demo/generate.ts';
import { storePerformance } from '#main/performances/store.ts';
import { type ClubReference, referenceOf } from '#main/reference/reference.ts';
import { surroundingsByNeed } from '#main/standings/club-facts.ts';
import { rebuildClub } from '#main/standings/rebuild.ts';
import { eventIdsFor } from '#main/standings/service.ts';
import { foldName } from '#shared/domain/name.ts';
import { formatMark } from '#shared/domain/mark.ts';

const reportEvery = 2000;

/** Creates the made-up demo club, the same for the same number of performances and day. */
export function storeDemoClub(
  write: Write,
  performances: number,
  today: string,
  progress: JobProgress,
): { clubId: string; club: string; athletes: number; performances: number } {
  // Always the same club for the same number; only a clock that is wrong would put its last day into the future.
  const demo = generateDemoClub(performances, today < demoDay ? today : demoDay);
  const { id: clubId, club } = createClub(write, {
    name: demo.name,
    scheme: 'uka',
    aliases: demo.aliases,
    isDemo: true,
  });
  const reference = referenceOf(write, clubId);
  const athletes = demo.athletes.map((athlete) => insertAthlete(write, reference, { ...athlete, consent: null }));
  const competitions = demo.competitions.map((competition) =>
    write.door.insert('competition', {
      uuid: write.door.newId(),
      club_id: clubId,
      name: competition.name,
      venue: competition.venue,
      from_day: competition.day,
      to_day: competition.day,
      folded_name: foldName(competition.name),
    }),
  );
  const eventIds = eventIdsFor(write);
  const surroundings = surroundingsByNeed(write);
  let done = 0;
  for (const performance of demo.performances) {
    storePerformance(write, reference, eventIds, surroundings, {
      facts: factsOf(write, reference, performance, competitions[performance.competition] ?? null),
      legs: performance.legs.map((leg) => ({ athlete_id: athletes[leg] ?? null, name: null })),
      attempts: (performance.attempts ?? []).map((a) => ({
        mark_value: a.markValue,
        wind_tenths: a.windTenths,
        status: a.status,
      })),
    });
    done += 1;
    if (done % reportEvery === 0) {
      progress.report('storing', done, performances);
      progress.throwIfCancelled();
    }
  }
  rebuildClub(write, clubId, progress);
  return { clubId: club.id, club: club.name, athletes: athletes.length, performances: done };
}

function factsOf(
  write: Write,
  reference: ClubReference,
  performance: DemoPerformance,
  competitionId: number | null,
): PerformanceFacts {
  const discipline = reference.discipline(performance.discipline);
  const { markValue: value, resolution, timing } = performance;
  return {
    uuid: write.door.newId(),
    club_id: reference.club.id,
    discipline_id: discipline.id,
    season_id: reference.season(performance.season).id,
    gender: performance.gender,
    day: performance.day,
    mark_value: value,
    mark_text: value === null ? null : formatMark({ value, resolution: resolution ?? 10, timing }, discipline.kind),
    resolution,
    timing,
    wind_tenths: performance.windTenths,
    wind_status: performance.windTenths === null ? null : 'MEASURED',
    place: performance.place,
    round: performance.round,
    heat: null,
    time_of_day: null,
    lane: null,
    bib: null,
    specification_given: performance.specification,
    age_group_given: null,
    represented_club: null,
    competition_id: competitionId,
    event_details: null,
    parent_id: null,
    sub_event: null,
    source: 'typed',
    note: null,
    batch_id: null,
    origin_uuid: null,
    replaces_uuid: null,
    entered_at: write.door.now,
    entered_by: write.door.actorId,
  };
}
