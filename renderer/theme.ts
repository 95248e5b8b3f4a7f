import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/**
 * All colours, sizes and radii, light and dark side by side. A view names a token (`--tr-record-text`), never a colour.
 * Every text colour here has at least 4.5:1 against the ground it is used on.
 */
const track: MantineColorsTuple = [
  '#fdf1ee',
  '#f8ddd6',
  '#f0b9ac',
  '#e8927f',
  '#de7159',
  '#cc5439',
  '#b83c24',
  '#a1331e',
  '#852a19',
  '#6a2215',
];

const error: MantineColorsTuple = [
  '#ffeef2',
  '#fbd9e1',
  '#f5aebe',
  '#f07f98',
  '#ea5877',
  '#d93360',
  '#bd1245',
  '#a50f3c',
  '#8c0b33',
  '#70082a',
];

const stone: MantineColorsTuple = [
  '#faf8f6',
  '#f5f2ee',
  '#eae6e0',
  '#dcd6ce',
  '#c4bcb2',
  '#a39a90',
  '#6f675f',
  '#57504a',
  '#38332f',
  '#1c1917',
];

const night: MantineColorsTuple = [
  '#efebe7',
  '#d3cdc7',
  '#a9a29b',
  '#7d766f',
  '#453f3a',
  '#322d2a',
  '#24201e',
  '#181514',
  '#12100f',
  '#0c0a0a',
];

export const theme = createTheme({
  colors: { track, error, gray: stone, dark: night },
  primaryColor: 'track',
  primaryShade: { light: 6, dark: 6 },
  black: '#1c1917',
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "'Inter Variable', system-ui, sans-serif",
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.375rem', xl: '2.125rem' },
  lineHeights: { xs: '1.35', sm: '1.45', md: '1.5', lg: '1.3', xl: '1.15' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.5rem' },
  radius: { xs: '0.25rem', sm: '0.375rem', md: '0.5rem', lg: '0.75rem', xl: '1rem' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
});

const light = {
  '--tr-ground': '#ffffff',
  '--tr-ground-nav': '#f7f4f1',
  '--tr-ground-raised': '#ffffff',
  '--tr-ground-quiet': '#faf8f6',
  '--tr-ground-hover': '#f5f2ee',
  '--tr-text': '#1c1917',
  '--tr-text-quiet': '#625b54',
  '--tr-line': '#e8e3dd',
  '--tr-line-strong': '#cfc8bf',
  '--tr-accent': '#b83c24',
  '--tr-accent-text': '#a8351f',
  '--tr-accent-ground': '#fcefeb',
  '--tr-record': '#d6a019',
  '--tr-record-text': '#745200',
  '--tr-record-ground': '#fbf0cd',
  '--tr-record-glow': '#fff8e3',
  '--tr-personal': '#2f6fd0',
  '--tr-personal-text': '#1d4f9b',
  '--tr-personal-ground': '#e5eefb',
  '--tr-season': '#138577',
  '--tr-season-text': '#0c5f55',
  '--tr-season-ground': '#dff3ef',
  '--tr-warning': '#d97a10',
  '--tr-warning-text': '#874800',
  '--tr-warning-ground': '#fdeedb',
  '--tr-error': '#bd1245',
  '--tr-error-text': '#a50f3c',
  '--tr-error-ground': '#ffeef2',
  '--tr-medal-gold': '#e3b53b',
  '--tr-medal-silver': '#c3c8ce',
  '--tr-medal-bronze': '#cf8f5e',
  '--tr-medal-text': '#241c0c',
};

const dark: typeof light = {
  '--tr-ground': '#181514',
  '--tr-ground-nav': '#12100f',
  '--tr-ground-raised': '#24201e',
  '--tr-ground-quiet': '#1d1a18',
  '--tr-ground-hover': '#26221f',
  '--tr-text': '#efebe7',
  '--tr-text-quiet': '#b0a8a0',
  '--tr-line': '#322d2a',
  '--tr-line-strong': '#4d4640',
  '--tr-accent': '#cc5439',
  '--tr-accent-text': '#f39a85',
  '--tr-accent-ground': '#3a1f18',
  '--tr-record': '#e2b13c',
  '--tr-record-text': '#f3d07a',
  '--tr-record-ground': '#3b2f10',
  '--tr-record-glow': '#2a2212',
  '--tr-personal': '#6ca4f2',
  '--tr-personal-text': '#a3c7fa',
  '--tr-personal-ground': '#182c4a',
  '--tr-season': '#3cb8a6',
  '--tr-season-text': '#86dacc',
  '--tr-season-ground': '#113531',
  '--tr-warning': '#ec9a3c',
  '--tr-warning-text': '#f7bb78',
  '--tr-warning-ground': '#40290e',
  '--tr-error': '#ea5877',
  '--tr-error-text': '#ff9db3',
  '--tr-error-ground': '#431523',
  '--tr-medal-gold': '#e3b53b',
  '--tr-medal-silver': '#c3c8ce',
  '--tr-medal-bronze': '#cf8f5e',
  '--tr-medal-text': '#241c0c',
};

/** Our tokens and the few of Mantine's that must agree with them. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...light,
    '--mantine-color-dimmed': light['--tr-text-quiet'],
    '--mantine-color-placeholder': '#7a726a',
    '--mantine-color-error': light['--tr-error-text'],
    '--mantine-color-anchor': light['--tr-accent-text'],
    '--mantine-color-default-border': light['--tr-line-strong'],
  },
  dark: {
    ...dark,
    '--mantine-color-text': dark['--tr-text'],
    '--mantine-color-dimmed': dark['--tr-text-quiet'],
    '--mantine-color-placeholder': '#968d84',
    '--mantine-color-error': dark['--tr-error-text'],
    '--mantine-color-anchor': dark['--tr-accent-text'],
    '--mantine-color-default-border': dark['--tr-line-strong'],
  },
});
