import { expect, test } from 'vitest';

import { likelyScheme } from '#renderer/components/age-group-schemes.ts';

test.each([
  ['en-GB', 'uka'],
  ['en', 'uka'],
  ['cy', 'uka'],
  ['en-US', 'usatf'],
  ['de-AT', 'world-athletics'],
  ['', 'world-athletics'],
])('where %j is spoken, %s is proposed', (language, expected) => {
  expect(likelyScheme(language)).toBe(expected);
});
