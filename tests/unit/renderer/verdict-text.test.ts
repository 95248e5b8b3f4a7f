import { afterEach, describe, expect, it } from 'vitest';

import { verdictText } from '#renderer/components/verdict-text.ts';
import { writeDaysIn } from '#shared/domain/day-words.ts';

const holder = (day: string) => ({ performanceId: '', names: ['Ada Fennimore'], mark: '1.68', day });
const verdict = {
  text: 'No club record. It stood at 1.68, Ada Fennimore (22 Jan 2017) and Bea Garrick (Jan 2017). 1.70 followed on 3 May 2019.',
  previous: [holder('2017-01'), holder('2017-01-22'), holder('')],
  successor: holder('2019-05-03'),
};

afterEach(() => writeDaysIn('en-GB'));

describe('the sentence of a verdict', () => {
  it('stays as main says it where days are written so', () => {
    expect(verdictText(verdict)).toBe(verdict.text);
  });

  it('has its days as the screen writes them', () => {
    writeDaysIn('de-DE');
    expect(verdictText(verdict)).toBe(
      'No club record. It stood at 1.68, Ada Fennimore (22. Jan. 2017) and Bea Garrick (Jan. 2017). 1.70 followed on 3. Mai 2019.',
    );
    writeDaysIn('en-US');
    expect(verdictText(verdict)).toContain(
      'Ada Fennimore (Jan 22, 2017) and Bea Garrick (Jan 2017). 1.70 followed on May 3, 2019.',
    );
  });
});
