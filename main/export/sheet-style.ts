import { NIGHT, PAPER } from './sheet-colours.ts';

function tokens(colours: Record<keyof typeof PAPER, string>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}

/**
 * The style of the web page, all of it inside the page. Fonts are the reader's own: Inter where it is installed.
 * On narrow screens a row becomes a card; the explicit roles in the markup keep it a table for screen readers.
 */
export const SHEET_STYLE = `
:root { color-scheme: light dark; ${tokens(PAPER)} }
@media (prefers-color-scheme: dark) { :root { ${tokens(NIGHT)} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--white); color: var(--ink); font: 400 0.9375rem/1.45 Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
.page { max-width: 68rem; margin: 0 auto; padding: 2rem 1.5rem 3rem; }
.lanes { height: 10px; border-top: 4px solid var(--track); border-bottom: 1px solid var(--track); position: relative; }
.lanes::after { content: ""; position: absolute; inset: 2px 0 auto; border-top: 1px solid var(--track); }
.masthead { display: flex; gap: 1.5rem; justify-content: space-between; align-items: flex-start; padding-top: 1.5rem; }
.crest { width: 4.5rem; height: 4.5rem; object-fit: contain; flex: none; }
.club { margin: 0; color: var(--track); font-weight: 600; font-size: 1.125rem; }
h1 { margin: 0.125rem 0 0.375rem; font-size: clamp(1.75rem, 5vw, 2.5rem); line-height: 1.15; font-weight: 600; letter-spacing: -0.015em; overflow-wrap: anywhere; }
.facts { margin: 0; color: var(--quiet); }
nav { margin-top: 1.25rem; }
nav p { margin: 0.75rem 0 0; color: var(--quiet); font-size: 0.8125rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 0.375rem 0; color: inherit; text-decoration-color: var(--track); text-underline-offset: 0.25em; }
a:focus-visible { outline: 2px solid var(--track); outline-offset: 2px; }
section { margin-top: 2.5rem; scroll-margin-top: 1rem; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; padding-bottom: 0.5rem; }
section h2 { display: inline; margin: 0 0.75rem 0 0; font-weight: 600; font-size: 1.25rem; }
caption span { color: var(--quiet); }
th, td { text-align: left; vertical-align: baseline; font-weight: 400; padding: 0.5rem 0.75rem 0.5rem 0; overflow-wrap: break-word; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--quiet); font-size: 0.8125rem; padding-bottom: 0.375rem; border-bottom: 1.5px solid var(--ink); }
tbody + tbody > tr:first-child > * { border-top: 1px solid var(--hairline); }
tbody th { font-weight: 600; }
.mark, .wind, .date { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.mark { font-weight: 600; font-size: 1.25rem; line-height: 1; }
.place { color: var(--quiet); }
@media print, (min-width: 44.01rem) {
  tbody th { width: 19%; }
  .holder, .place { width: 24%; }
  .wind, .date { padding-right: 1.5rem; }
  .digits-1 { padding-right: calc(0.75rem + 1ch); }
  .digits-2 { padding-right: calc(0.75rem + 2ch); }
}
.none { color: var(--quiet); }
.badge { display: inline-block; margin-right: 0.25rem; padding: 0 0.375rem; border: 1px solid currentcolor; border-radius: 0.3125rem; font-size: 0.75rem; line-height: 1.4; font-weight: 600; white-space: nowrap; }
.badge-new { background: var(--ink); border-color: var(--ink); color: var(--white); }
.badge-new::before { content: "★ " / ""; color: var(--gold); }
@media (prefers-color-scheme: dark) {
  .badge-new { background: var(--gold); border-color: var(--gold); }
  .badge-new::before { color: inherit; }
}
.recent { background: var(--goldTint); box-shadow: -0.625rem 0 var(--goldTint), 0.625rem 0 var(--goldTint), inset 0 0 0 0 transparent, -0.75rem 0 var(--gold); }
.legs { display: inline; margin: 0; padding: 0; list-style: none; }
.legs li { display: inline-block; margin-right: 0.25em; }
.legs li:not(:last-child)::after { content: ","; }
.empty { margin-top: 3rem; padding: 2.5rem 0; border-top: 1px solid var(--hairline); }
.empty h2,
.closing h2 { margin: 0 0 0.5rem; font-size: 1.25rem; font-weight: 600; }
.closing { margin-top: 3rem; border-top: 1px solid var(--hairline); padding-top: 1.5rem; color: var(--quiet); }
.closing h2 { font-size: 0.9375rem; color: var(--ink); }
.closing dl { display: grid; grid-template-columns: max-content 1fr max-content 1fr; gap: 0.375rem 0.75rem; margin: 0 0 1.5rem; }
.closing dt { color: var(--ink); }
.closing dd { margin: 0; }
.closing p { margin: 0 0 0.375rem; }
@media screen and (max-width: 44rem) {
  nav a { padding: 0.75rem 0; }
  .page { padding: 1.25rem 1rem 2.5rem; }
  table, tbody, caption { display: block; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  tbody { display: grid; grid-template-columns: 1fr auto; gap: 0 0.75rem; padding: 0.75rem 0; border-top: 1px solid var(--hairline); }
  thead + tbody { border-top: 1.5px solid var(--ink); }
  tr { display: contents; }
  th, td { padding: 0; }
  tbody + tbody > tr:first-child > * { border: 0; }
  td.mark { font-size: 1.5rem; padding: 0; }
  td:empty { display: none; }
  .badges, .holder { grid-column: 1; }
  .wind, .date { grid-column: 2; }
  .badges { padding-top: 0.25rem; }
  .holder, .date { padding-top: 0.5rem; }
  .place { grid-column: 1 / -1; }
  .closing dl { grid-template-columns: max-content 1fr; }
}
@media print {
  :root { ${tokens(PAPER)} color-scheme: light; font-size: 12px; }
  .badge-new { background: var(--ink); border-color: var(--ink); print-color-adjust: exact; }
  .badge-new::before { color: var(--gold); }
  .page { max-width: none; padding: 0; }
  nav { display: none; }
  thead { display: table-header-group; }
  tbody { break-inside: avoid; }
  caption { break-after: avoid; }
  .closing dl { break-inside: avoid; }
  .starts-page { break-before: page; }
}
`;
