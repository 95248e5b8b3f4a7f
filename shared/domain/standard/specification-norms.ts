/**
 * Which implement or hurdle a group uses by rule, with the span and the source of each line (athletics-rules.md B4; its
 * source codes R.. are kept). A line holds only as far back as a source has been seen to say it: outside it a mark
 * without a stated specification is `unverified`. Not verified and therefore absent: UKA's 2026 table for U10 to U18, old
 * UKA U13 boys' shot (3.25 or 3 kg) and U13 hurdles, masters' hurdles and steeplechase, youth of USATF.
 */
export interface SpecificationNorm {
  disciplines: readonly string[];
  gender: 'F' | 'M';
  groups: readonly string[];
  schemes: '*' | readonly string[];
  specification: string;
  /** First and last day, '' = open. */
  validFrom: string;
  validTo: string;
  source: string;
}

/** Groups that use the senior implement: a club's overall list and its one open category are contested with it too. */
const SENIOR = ['SEN', 'U23', 'OPEN', 'ALL'];
const M35_45 = ['M35', 'M40', 'M45'];
const W35_45 = ['W35', 'W40', 'W45'];
const M80_ON = ['M80', 'M85', 'M90', 'M95', 'M100'];
const W75_ON = ['W75', 'W80', 'W85', 'W90', 'W95', 'W100'];

const SENIOR_SOURCE = 'World Athletics senior specification (R26, R28b)';
const JAVELIN_SOURCE =
  'World Athletics senior javelin; new model for men 1 April 1986, for women 1 April 1999 (R24, R26)';
const JUNIOR_SOURCE = 'World Athletics U20 and U18 implements (R26, R28); lists of 2004 and 2011 agree';
const GIRLS_2016_SOURCE = 'World Athletics U18 implements (R26, R28 of 2016); a list of 2011 still has 4 kg and 600 g';
const JUNIOR_HURDLES_SOURCE = 'World Athletics U20 and U18 hurdles (R26; U18 also R28 of 2016)';
const UKA_SOURCE = 'UKA before 1 April 2026 (R23, R24, R25); an older ESAA handbook agrees (R27)';
const UKA_GIRLS_SOURCE = 'UKA before 1 April 2026 (R23 of 2018, R24, R25); earlier eras had heavier implements (R27)';
const UKA_U13_SOURCE = 'UKA before 1 April 2026 (R23 of 2018 and R24 agree)';
const UKA_HURDLES_SOURCE = 'UKA and ESAA before 1 April 2026 (R27; distances R24)';
const MASTERS_SOURCE = 'Masters implements (R23, R24); lists of 2004 and 2011 agree';
const MASTERS_2018_SOURCE = 'Masters implements (R23 of 2018, R24); lists of 2004 and 2011 had another';

type Span = { from?: string; to?: string; schemes?: '*' | readonly string[] };

function norm(
  disciplines: string,
  gender: 'F' | 'M',
  groups: readonly string[],
  specification: string,
  source: string,
  span: Span = {},
): SpecificationNorm {
  return {
    disciplines: disciplines.split(' '),
    gender,
    groups,
    schemes: span.schemes ?? '*',
    specification,
    validFrom: span.from ?? '',
    validTo: span.to ?? '',
    source,
  };
}

const SENIOR_NORMS = [
  norm('SP HT', 'M', [...SENIOR, ...M35_45], '7.26kg', SENIOR_SOURCE),
  norm('DT', 'M', [...SENIOR, ...M35_45], '2kg', SENIOR_SOURCE),
  norm('SP HT', 'F', [...SENIOR, ...W35_45], '4kg', SENIOR_SOURCE),
  norm('DT', 'F', [...SENIOR, ...W35_45], '1kg', SENIOR_SOURCE),
  norm('JT', 'M', [...SENIOR, ...M35_45], '800g', JAVELIN_SOURCE, { from: '1986-04-01' }),
  norm('JT', 'M', [...SENIOR, ...M35_45], '800g (before 1986)', JAVELIN_SOURCE, { to: '1986-03-31' }),
  norm('JT', 'F', [...SENIOR, ...W35_45], '600g', JAVELIN_SOURCE, { from: '1999-04-01' }),
  norm('JT', 'F', [...SENIOR, ...W35_45], '600g (before 1999)', JAVELIN_SOURCE, { to: '1999-03-31' }),
  norm('WT', 'M', [...SENIOR, ...M35_45], '15.88kg', 'Weight throw, senior and M35-45 (R23, R24)'),
  norm('WT', 'F', [...SENIOR, ...W35_45], '9.08kg', 'Weight throw, senior and W35-45 (R23, R24)'),
  norm('110mH', 'M', SENIOR, '106.7cm', SENIOR_SOURCE),
  norm('100mH', 'F', SENIOR, '83.8cm', SENIOR_SOURCE),
  norm('60mH', 'M', SENIOR, '106.7cm', `${SENIOR_SOURCE}: the first five hurdles of the 110 m race`),
  norm('60mH', 'F', SENIOR, '83.8cm', `${SENIOR_SOURCE}: the first five hurdles of the 100 m race`),
  norm('300mH 400mH', 'M', SENIOR, '91.4cm', SENIOR_SOURCE),
  norm('300mH 400mH', 'F', SENIOR, '76.2cm', SENIOR_SOURCE),
  norm('2000mSC 3000mSC', 'M', SENIOR, '91.4cm', SENIOR_SOURCE),
  norm('2000mSC 3000mSC', 'F', SENIOR, '76.2cm', SENIOR_SOURCE),
];

const U20_SCHEMES = { schemes: ['uka', 'world-athletics'], from: '2004-09-01' };
const WORLD_2004 = { schemes: ['world-athletics'], from: '2004-09-01' };
const WORLD_2016 = { schemes: ['world-athletics'], from: '2016-01-01' };

const JUNIOR_NORMS = [
  norm('SP HT', 'M', ['U20'], '6kg', JUNIOR_SOURCE, U20_SCHEMES),
  norm('DT', 'M', ['U20'], '1.75kg', JUNIOR_SOURCE, U20_SCHEMES),
  norm('JT', 'M', ['U20'], '800g', JUNIOR_SOURCE, U20_SCHEMES),
  norm('SP HT', 'F', ['U20'], '4kg', JUNIOR_SOURCE, U20_SCHEMES),
  norm('DT', 'F', ['U20'], '1kg', JUNIOR_SOURCE, U20_SCHEMES),
  norm('JT', 'F', ['U20'], '600g', JUNIOR_SOURCE, U20_SCHEMES),
  norm('SP HT', 'M', ['U18'], '5kg', JUNIOR_SOURCE, WORLD_2004),
  norm('DT', 'M', ['U18'], '1.5kg', JUNIOR_SOURCE, WORLD_2004),
  norm('JT', 'M', ['U18'], '700g', JUNIOR_SOURCE, WORLD_2004),
  norm('DT', 'F', ['U18'], '1kg', JUNIOR_SOURCE, WORLD_2004),
  norm('SP HT', 'F', ['U18'], '3kg', GIRLS_2016_SOURCE, WORLD_2016),
  norm('JT', 'F', ['U18'], '500g', GIRLS_2016_SOURCE, WORLD_2016),
  norm('110mH', 'M', ['U20'], '99.1cm', JUNIOR_HURDLES_SOURCE, WORLD_2016),
  norm('110mH', 'M', ['U18'], '91.4cm', JUNIOR_HURDLES_SOURCE, WORLD_2016),
  norm('100mH', 'F', ['U20'], '83.8cm', JUNIOR_HURDLES_SOURCE, WORLD_2016),
  norm('100mH', 'F', ['U18'], '76.2cm', JUNIOR_HURDLES_SOURCE, WORLD_2016),
  norm('300mH 400mH', 'M', ['U20'], '91.4cm', JUNIOR_HURDLES_SOURCE, WORLD_2016),
  norm('300mH 400mH', 'M', ['U18'], '83.8cm', JUNIOR_HURDLES_SOURCE, WORLD_2016),
  norm('300mH 400mH', 'F', ['U20', 'U18'], '76.2cm', JUNIOR_HURDLES_SOURCE, WORLD_2016),
  norm('2000mSC 3000mSC', 'M', ['U20'], '91.4cm', JUNIOR_HURDLES_SOURCE, WORLD_2016),
  norm('1500mSC 2000mSC', 'M', ['U18'], '83.8cm', JUNIOR_HURDLES_SOURCE, WORLD_2016),
  norm('2000mSC 3000mSC', 'F', ['U20'], '76.2cm', JUNIOR_HURDLES_SOURCE, WORLD_2016),
  norm('1500mSC 2000mSC', 'F', ['U18'], '76.2cm', JUNIOR_HURDLES_SOURCE, WORLD_2016),
];

/** Off track the old groups ran on to 30 September 2026. */
const UKA_OLD = { schemes: ['uka'], to: '2026-09-30' };
const UKA_OLD_2018 = { ...UKA_OLD, from: '2018-08-01' };
const UKA = { schemes: ['uka'] };

const UKA_NORMS = [
  norm('SP HT', 'M', ['U17'], '5kg', UKA_SOURCE, UKA_OLD),
  norm('DT', 'M', ['U17'], '1.5kg', UKA_SOURCE, UKA_OLD),
  norm('JT', 'M', ['U17'], '700g', UKA_SOURCE, UKA_OLD),
  norm('SP HT', 'M', ['U15'], '4kg', UKA_SOURCE, UKA_OLD),
  norm('DT', 'M', ['U15'], '1.25kg', UKA_SOURCE, UKA_OLD),
  norm('JT', 'M', ['U15'], '600g', UKA_SOURCE, UKA_OLD),
  norm('HT', 'M', ['U13'], '3kg', UKA_U13_SOURCE, UKA_OLD_2018),
  norm('DT', 'M', ['U13'], '1kg', UKA_U13_SOURCE, UKA_OLD_2018),
  norm('JT', 'M', ['U13'], '400g', UKA_U13_SOURCE, UKA_OLD_2018),
  norm('SP HT', 'F', ['U17', 'U15'], '3kg', UKA_GIRLS_SOURCE, UKA_OLD_2018),
  norm('DT', 'F', ['U17', 'U15'], '1kg', UKA_SOURCE, UKA_OLD),
  norm('JT', 'F', ['U17', 'U15'], '500g', UKA_GIRLS_SOURCE, UKA_OLD_2018),
  norm('SP', 'F', ['U13'], '2.72kg', UKA_GIRLS_SOURCE, UKA_OLD_2018),
  norm('DT', 'F', ['U13'], '0.75kg', UKA_GIRLS_SOURCE, UKA_OLD_2018),
  norm('HT', 'F', ['U13'], '3kg', UKA_GIRLS_SOURCE, UKA_OLD_2018),
  norm('JT', 'F', ['U13'], '400g', UKA_GIRLS_SOURCE, UKA_OLD_2018),
  norm('110mH', 'M', ['U20'], '99.1cm', `${UKA_HURDLES_SOURCE}; World Athletics has the same (R26)`, UKA),
  norm('400mH', 'M', ['U20'], '91.4cm', `${UKA_HURDLES_SOURCE}; World Athletics has the same (R26)`, UKA),
  norm('100mH', 'F', ['U20'], '83.8cm', `${UKA_HURDLES_SOURCE}; World Athletics has the same (R26)`, UKA),
  norm('400mH', 'F', ['U20'], '76.2cm', `${UKA_HURDLES_SOURCE}; World Athletics has the same (R26)`, UKA),
  norm('100mH', 'M', ['U17'], '91.4cm', UKA_HURDLES_SOURCE, UKA_OLD),
  norm('400mH', 'M', ['U17'], '83.8cm', UKA_HURDLES_SOURCE, UKA_OLD),
  norm('80mH', 'M', ['U15'], '83.8cm', UKA_HURDLES_SOURCE, UKA_OLD),
  norm('80mH 300mH', 'F', ['U17'], '76.2cm', UKA_HURDLES_SOURCE, UKA_OLD),
  norm('75mH', 'F', ['U15'], '76.2cm', UKA_HURDLES_SOURCE, UKA_OLD),
];

const SINCE_2004 = { from: '2004-09-01' };
const SINCE_2018 = { from: '2018-08-01' };
const W60_JAVELIN_SOURCE = 'Masters W60-74 javelin went from 400 g to 500 g in 2014 (R22)';

const MASTERS_NORMS = [
  norm('SP HT', 'M', ['M50', 'M55'], '6kg', MASTERS_SOURCE, SINCE_2004),
  norm('SP HT', 'M', ['M60', 'M65'], '5kg', MASTERS_SOURCE, SINCE_2004),
  norm('SP HT', 'M', ['M70', 'M75'], '4kg', MASTERS_SOURCE, SINCE_2004),
  norm('SP', 'M', M80_ON, '3kg', MASTERS_2018_SOURCE, SINCE_2018),
  norm('HT', 'M', M80_ON, '3kg', MASTERS_SOURCE, SINCE_2004),
  norm('SP HT', 'F', ['W50', 'W55', 'W60', 'W65', 'W70'], '3kg', MASTERS_SOURCE, SINCE_2004),
  norm('SP HT', 'F', W75_ON, '2kg', MASTERS_2018_SOURCE, SINCE_2018),
  norm('DT', 'M', ['M50', 'M55'], '1.5kg', MASTERS_SOURCE, SINCE_2004),
  norm('DT', 'M', ['M60', 'M65', 'M70', 'M75', ...M80_ON], '1kg', MASTERS_SOURCE, SINCE_2004),
  norm('DT', 'F', ['W50', 'W55', 'W60', 'W65', 'W70'], '1kg', MASTERS_SOURCE, SINCE_2004),
  norm('DT', 'F', W75_ON, '0.75kg', MASTERS_2018_SOURCE, SINCE_2018),
  norm('JT', 'M', ['M50', 'M55'], '700g', MASTERS_SOURCE, SINCE_2004),
  norm('JT', 'M', ['M60', 'M65'], '600g', MASTERS_SOURCE, SINCE_2004),
  norm('JT', 'M', ['M70', 'M75'], '500g', MASTERS_SOURCE, SINCE_2004),
  norm('JT', 'M', M80_ON, '400g', MASTERS_SOURCE, SINCE_2004),
  norm('JT', 'F', ['W50', 'W55'], '500g', MASTERS_SOURCE, SINCE_2004),
  norm('JT', 'F', ['W60', 'W65', 'W70'], '500g', W60_JAVELIN_SOURCE, { from: '2014-01-01' }),
  norm('JT', 'F', ['W60', 'W65', 'W70'], '400g', W60_JAVELIN_SOURCE, { from: '2004-09-01', to: '2013-12-31' }),
  norm('JT', 'F', W75_ON, '400g', MASTERS_SOURCE, SINCE_2004),
  norm('WT', 'M', ['M50', 'M55'], '11.34kg', MASTERS_SOURCE, SINCE_2004),
  norm('WT', 'M', ['M60', 'M65'], '9.08kg', MASTERS_SOURCE, SINCE_2004),
  norm('WT', 'M', ['M70', 'M75'], '7.26kg', MASTERS_SOURCE, SINCE_2004),
  norm('WT', 'M', M80_ON, '5.45kg', `${MASTERS_SOURCE}; R23 has 7.26 kg from M80, R24 and both lists 5.45`, SINCE_2004),
  norm('WT', 'F', ['W50', 'W55'], '7.26kg', MASTERS_SOURCE, SINCE_2004),
  norm('WT', 'F', ['W60', 'W65', 'W70'], '5.45kg', MASTERS_SOURCE, SINCE_2004),
  norm('WT', 'F', W75_ON, '4kg', MASTERS_2018_SOURCE, SINCE_2018),
];

export const SPECIFICATION_NORMS: readonly SpecificationNorm[] = [
  ...SENIOR_NORMS,
  ...JUNIOR_NORMS,
  ...UKA_NORMS,
  ...MASTERS_NORMS,
];
