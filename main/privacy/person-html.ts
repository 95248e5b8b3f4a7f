import { html } from '#main/export/html-text.ts';
import { personWords as words } from '#shared/messages/privacy.ts';

import type { PersonData } from './person-data.ts';

/** The same as the JSON file, to be read by a person in any browser; nothing in it is loaded from anywhere. */
export function personHtml(data: PersonData, club: string, day: string): string {
  const { name, ...parts } = data;
  const sections = Object.entries(parts) as [Exclude<keyof PersonData, 'name'>, PersonData['entries']][];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${html(words.title(name))}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1c1f26; }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 0.25rem 1rem; border-top: 1px solid #d5d9e0; padding-top: 0.75rem; }
dt { color: #565d6b; } dd { margin: 0; overflow-wrap: anywhere; }
dl dl { border: 0; padding: 0; margin: 0; }
</style>
</head>
<body>
<h1>${html(words.title(name))}</h1>
<p>${html(words.lead(club, day))}</p>
${sections.map(([part, rows]) => section(words.parts[part], rows)).join('\n')}
</body>
</html>
`;
}

function section(title: string, rows: PersonData['entries']): string {
  const body = rows.length === 0 ? `<p>${html(words.nothing)}</p>` : rows.map(valueOf).join('\n');
  return `<h2>${html(title)}</h2>\n${body}`;
}

function valueOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(valueOf).join('');
  if (typeof value === 'string') return html(value);
  if (typeof value !== 'object') return html(JSON.stringify(value));
  const fields = Object.entries(value).filter(([, inner]) => inner !== null && inner !== '' && inner !== undefined);
  return `<dl>${fields.map(([key, inner]) => `<dt>${html(labelOf(key))}</dt><dd>${valueOf(inner)}</dd>`).join('')}</dl>`;
}

/** `dateOfBirth` becomes `Date of birth`. */
function labelOf(key: string): string {
  const words = key.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
