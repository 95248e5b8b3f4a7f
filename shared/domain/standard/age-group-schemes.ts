import type { AgeGroup, AgeGroupRule, SchemeFamily } from '#shared/domain/age-group-type.ts';

/**
 * Age groups and rules of the scheme families (athletics-rules.md B3). A rule holds within its dates and seasons; the
 * first that fits gives the group.
 */

const MASTERS_FROM = 35;
const MASTERS_TO = 100;
const bands = Array.from({ length: (MASTERS_TO - MASTERS_FROM) / 5 + 1 }, (_, index) => MASTERS_FROM + index * 5);

const MASTERS_GENDERS = [
  { gender: 'M', letter: 'M', word: 'Men' },
  { gender: 'F', letter: 'W', word: 'Women' },
  { gender: 'X', letter: 'X', word: 'Mixed' },
] as const;

/** M35 ... M100, W35 ... W100, and X35 ... X100 for mixed teams. */
export const MASTERS_GROUPS: readonly AgeGroup[] = MASTERS_GENDERS.flatMap(({ gender, letter, word }) =>
  bands.map((band) => ({
    code: `${letter}${band}`,
    name: `${word} ${band}`,
    kind: 'masters' as const,
    ordinal: band * 10,
    gender,
  })),
);

/** The ordinal of an under-n group is n times ten, so that a club's own groups find room between. */
function under(age: number, historic = false): AgeGroup {
  const group = { code: `U${age}`, name: `Under ${age}`, kind: 'youth' as const, ordinal: age * 10, gender: null };
  return historic ? { ...group, historic } : group;
}

function usatfYouth(code: string, name: string, oldest: number): AgeGroup {
  return { code, name, kind: 'youth', ordinal: (oldest + 1) * 10, gender: null };
}

const SENIOR: AgeGroup = { code: 'SEN', name: 'Senior', kind: 'senior', ordinal: 300, gender: null };
const OPEN: AgeGroup = { code: 'OPEN', name: 'Open', kind: 'open', ordinal: 300, gender: null };

/** The list of the best of all ages, kept beside the groups: nobody's own group. */
export const OVERALL_CODE = 'ALL';
export const OVERALL_NAME = 'Overall';

export const SCHEME_GROUPS: Readonly<Record<SchemeFamily, readonly AgeGroup[]>> = {
  uka: [
    under(10),
    under(11, true),
    under(12),
    under(13, true),
    under(14),
    under(15, true),
    under(16),
    under(17, true),
    under(18),
    under(20),
    under(23),
    SENIOR,
    ...MASTERS_GROUPS,
  ],
  'world-athletics': [
    under(10),
    under(12),
    under(14),
    under(16),
    under(18),
    under(20),
    under(23),
    SENIOR,
    ...MASTERS_GROUPS,
  ],
  usatf: [
    usatfYouth('8U', '8 & under', 8),
    usatfYouth('9-10', '9-10', 10),
    usatfYouth('11-12', '11-12', 12),
    usatfYouth('13-14', '13-14', 14),
    usatfYouth('15-16', '15-16', 16),
    usatfYouth('17-18', '17-18', 18),
    OPEN,
    ...MASTERS_GROUPS,
  ],
  open: [OPEN],
};

type RuleCore = Omit<AgeGroupRule, 'scheme' | 'environments' | 'validFrom' | 'validTo' | 'source' | 'gender' | 'also'> &
  Partial<Pick<AgeGroupRule, 'also' | 'gender'>>;

type Version = Pick<AgeGroupRule, 'scheme' | 'environments' | 'validFrom' | 'validTo' | 'source'>;

function version(shared: Version, rules: readonly RuleCore[]): readonly AgeGroupRule[] {
  return rules.map((rule) => ({ gender: null, also: [], ...rule, ...shared }));
}

/** Five-year bands by age on the day; only an athlete's own letters, mixed bands belong to teams. */
const mastersRules: readonly RuleCore[] = MASTERS_GROUPS.filter((group) => group.gender !== 'X').map((group) => {
  const band = group.ordinal / 10;
  return {
    code: group.code,
    gender: group.gender,
    reference: 'on-day',
    min: band,
    max: band === MASTERS_TO ? null : band + 4,
  };
});

const notYetMasters = { reference: 'on-day', min: null, max: MASTERS_FROM - 1 } as const;

const ukaOld = { scheme: 'uka', validFrom: '' } as const;
const UKA_107 = 'UKA Rule 107, old, to 31 March 2026 on the track (R18); U11 is club custom';
const UKA_207 = 'UKA Rule 207, old, road year from 1 September (R18); U11 is club custom';
const UKA_507 = 'UKA Rule 507, old, cross-country year from 1 October (R18); U11 is club custom';

const ukaOldTrackRules: readonly RuleCore[] = [
  { code: 'U11', reference: '31-aug-inside', min: null, max: 10 },
  { code: 'U13', reference: '31-aug-inside', min: 11, max: 12 },
  { code: 'U15', reference: '31-aug-inside', min: 13, max: 14 },
  { code: 'U17', reference: '31-aug-inside', min: 15, max: 16 },
  { code: 'U20', reference: '31-aug-inside', min: 17, max: null, also: [{ reference: '31-dec', min: null, max: 19 }] },
  { code: 'SEN', reference: '31-dec', min: 20, max: null, also: [notYetMasters] },
  ...mastersRules,
];

/** Aged 11 on the day, or 12 (or 11) on the 31 August before; younger on the day is U11. */
function ukaOldOffTrackRules(reference: '31-aug-before-september' | '31-aug-before-october'): readonly RuleCore[] {
  return [
    { code: 'U11', reference: 'on-day', min: null, max: 10 },
    { code: 'U13', reference, min: null, max: 12, also: [{ reference: 'on-day', min: 11, max: null }] },
    { code: 'U15', reference, min: 13, max: 14 },
    { code: 'U17', reference, min: 15, max: 16 },
    { code: 'U20', reference, min: 17, max: 19 },
    { code: 'SEN', reference, min: 20, max: null, also: [notYetMasters] },
    ...mastersRules,
  ];
}

const UKA_2026 =
  'UKA age groups from 1 April 2026 on the track and 1 October 2026 elsewhere (R15, R15b, R16, R17); ages derived from school years';

const ukaNewRules: readonly RuleCore[] = [
  { code: 'U10', reference: '31-aug-inside', min: 8, max: 9 },
  { code: 'U12', reference: '31-aug-inside', min: 10, max: 11 },
  { code: 'U14', reference: '31-aug-inside', min: 12, max: 13 },
  { code: 'U16', reference: '31-aug-inside', min: 14, max: 15 },
  { code: 'U18', reference: '31-aug-inside', min: 16, max: 17 },
  {
    code: 'U20',
    reference: '31-aug-inside',
    min: 18,
    max: null,
    also: [{ reference: '31-dec-switch', min: null, max: 19 }],
  },
  { code: 'U23', reference: '31-dec-switch', min: 20, max: 22 },
  { code: 'SEN', reference: '31-dec-switch', min: 23, max: null, also: [notYetMasters] },
  ...mastersRules,
];

export const UKA_OLD_TRACK = version(
  { ...ukaOld, environments: ['track'], validTo: '2026-03-31', source: UKA_107 },
  ukaOldTrackRules,
);
export const UKA_OLD_INDOOR = version(
  { ...ukaOld, environments: ['indoor'], validTo: '2026-09-30', source: UKA_107 },
  ukaOldTrackRules,
);
export const UKA_OLD_ROAD = version(
  { ...ukaOld, environments: ['road'], validTo: '2026-09-30', source: UKA_207 },
  ukaOldOffTrackRules('31-aug-before-september'),
);
export const UKA_OLD_CROSS_COUNTRY = version(
  { ...ukaOld, environments: ['cross-country'], validTo: '2026-09-30', source: UKA_507 },
  ukaOldOffTrackRules('31-aug-before-october'),
);
export const UKA_NEW_TRACK = version(
  { scheme: 'uka', environments: ['track'], validFrom: '2026-04-01', validTo: '', source: UKA_2026 },
  ukaNewRules,
);
export const UKA_NEW_ELSEWHERE = version(
  {
    scheme: 'uka',
    environments: ['indoor', 'cross-country', 'road'],
    validFrom: '2026-10-01',
    validTo: '',
    source: UKA_2026,
  },
  ukaNewRules,
);

const everywhere = { environments: '*', validFrom: '', validTo: '' } as const;

/** Below U18 World Athletics has no group: what a national federation adds is given, or a club's own rule. */
export const WORLD_ATHLETICS = version(
  { ...everywhere, scheme: 'world-athletics', source: 'World Athletics TR3 (R1, R28); U23 by European Athletics' },
  [
    { code: 'U18', reference: '31-dec', min: 16, max: 17 },
    { code: 'U20', reference: '31-dec', min: 18, max: 19 },
    { code: 'U23', reference: '31-dec', min: 20, max: 22 },
    { code: 'SEN', reference: '31-dec', min: 23, max: null, also: [notYetMasters] },
    ...mastersRules,
  ],
);

/** The masters championships begin at 40; 30 to 39 are open athletes, whom other lists call sub-masters. */
export const USATF = version(
  { ...everywhere, scheme: 'usatf', source: 'USATF youth divisions by year of birth; masters from 40 by age (R20)' },
  [
    { code: '8U', reference: '31-dec', min: null, max: 8 },
    { code: '9-10', reference: '31-dec', min: 9, max: 10 },
    { code: '11-12', reference: '31-dec', min: 11, max: 12 },
    { code: '13-14', reference: '31-dec', min: 13, max: 14 },
    { code: '15-16', reference: '31-dec', min: 15, max: 16 },
    { code: '17-18', reference: '31-dec', min: 17, max: 18 },
    { code: 'OPEN', reference: '31-dec', min: 19, max: null, also: [{ reference: 'on-day', min: null, max: 39 }] },
    ...mastersRules.filter((rule) => rule.min !== null && rule.min >= 40),
  ],
);

export const OPEN_CATEGORY = version({ ...everywhere, scheme: 'open', source: 'One category for all ages' }, [
  { code: 'OPEN', reference: 'any-age', min: null, max: null },
]);

export const SCHEME_RULES: Readonly<Record<SchemeFamily, readonly AgeGroupRule[]>> = {
  uka: [
    ...UKA_OLD_TRACK,
    ...UKA_OLD_INDOOR,
    ...UKA_OLD_ROAD,
    ...UKA_OLD_CROSS_COUNTRY,
    ...UKA_NEW_TRACK,
    ...UKA_NEW_ELSEWHERE,
  ],
  'world-athletics': WORLD_ATHLETICS,
  usatf: USATF,
  open: OPEN_CATEGORY,
};
