import { describe, expect, test } from 'vitest';

import { readEventName } from '#main/finishlynx/event-name.ts';
import type { KnownDiscipline } from '#main/reference/reference.ts';
import { STANDARD_DISCIPLINES } from '#shared/domain/standard/disciplines.ts';

/** As the database hands them out; only what the reader looks at. */
const disciplines = STANDARD_DISCIPLINES.map((each) => ({
  ...each,
  team_size: each.teamSize,
  wind_rule: each.windRule,
  distance_metres: each.distanceMetres ?? null,
})) as unknown as readonly KnownDiscipline[];

function said(text: string, metres: number | null = null): string {
  const { discipline, specification, gender, ageGroupText, round } = readEventName(text, metres, disciplines);
  return [discipline?.code ?? '?', specification, gender ?? '', ageGroupText, round].join('|');
}

describe('the name of an event', () => {
  test.each([
    ['Men 100m U17 Heat 2', '100m||M|u17|'],
    ['100 Meter Dash Girls', '100m||F||'],
    ['Girls 100 Meter Dash', '100m||F||'],
    ['4x100', '4x100m||||'],
    ['Boys 4x800 Meter Relay', '4x800m||M||'],
    ['Mixed 4x400m - Final', '4x400m||X||final'],
    ['Girls 800 Sprint Medley', 'medley-relay||F||'],
    ['Boys 110 Meter Hurdles', '110mH||M||'],
    ['U15G 75m Hurdles (76.2cm) Heat 1 of 3', '75mH|76.2cm|F|u15|'],
    ['U17W 300mH', '300mH||F|u17|'],
    ["Women's 1500m Final", '1500m||F||final'],
    ['Event 12 Boys 13-14 100 Meter Dash', '100m||M|13-14|'],
    ['Under 15 Boys 800m A race', '800m||M|under 15|'],
    ['M40 100m', '100m||M|m40|'],
    ['SW 200m Race 2', '200m||F|senior|'],
    ['Senior Men 3000m Steeplechase', '3000mSC||M|senior|'],
    ['2000m ch K U14-Bieg 1', '2000mW||F|u14|'],
    ['100m Hürden Frauen Vorlauf', '100mH||F||heat'],
    ['4 x 100 m Staffel Männer', '4x100m||M||'],
    ['60m U13 Girls Semi-Final 1', '60m||F|u13|semi'],
    ['Women 5000 Meter Run Section 1', '5000m||F||'],
    ['1 Mile Run Men', 'mile||M||'],
    ['Invitational 400 Meter Dash Boys Varsity', '400m||M||'],
    ['Boys 3200 Meter Run', '3200m||M||'],
    ['Opening remarks', '?||||'],
    ['', '?||||'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test('is not believed where the course has another length', () => {
    expect(said('Girls 100m', 100)).toBe('100m||F||');
    expect(said('Girls 100m', 800)).toBe('?||F||');
    expect(said('Girls Mile', 1609)).toBe('mile||F||');
  });

  test('may leave the discipline to the length of the course', () => {
    expect(said('U13 Girls Heat 3', 75)).toBe('75m||F|u13|');
  });
});
