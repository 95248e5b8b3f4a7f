import { describe, expect, test } from 'vitest';

import { parseMark, type MarkOptions } from '#shared/domain/mark.ts';

/** One line a mark: what was typed | milliseconds | resolution | method. */
function rows(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', ...expected] = line.split('|').map((cell) => cell.trim());
      return [text, expected.join(' ')];
    });
}

function read(text: string, options: MarkOptions = {}): string {
  const parsed = parseMark(text, 'timed', options);
  if (parsed.type !== 'mark') return parsed.type === 'no-mark' ? parsed.status : parsed.code;
  return `${parsed.mark.value} ${parsed.mark.resolution} ${parsed.mark.timing ?? 'none'}`;
}

const withoutHints = rows(`
9.58       | 9580 | 10 | FAT
9,58       | 9580 | 10 | FAT
09.58      | 9580 | 10 | FAT
10.00      | 10000 | 10 | FAT
10.03      | 10030 | 10 | FAT
12.45      | 12450 | 10 | FAT
12,45      | 12450 | 10 | FAT
12.05      | 12050 | 10 | FAT
11.20      | 11200 | 10 | FAT
11.2       | 11200 | 100 | UNKNOWN
11,2       | 11200 | 100 | UNKNOWN
11.2h      | 11200 | 100 | HAND
11,2h      | 11200 | 100 | HAND
11.2H      | 11200 | 100 | HAND
11.2 h     | 11200 | 100 | HAND
11.2(h)    | 11200 | 100 | HAND
10.8h      | 10800 | 100 | HAND
10.74h     | 10740 | 10 | HAND
12.5       | 12500 | 100 | UNKNOWN
13         | 13000 | 1000 | UNKNOWN
99         | 99000 | 1000 | UNKNOWN
50.857     | 50857 | 1 | FAT
50,857     | 50857 | 1 | FAT
7.999      | 7999 | 1 | FAT
7.001      | 7001 | 1 | FAT
0.99       | 990 | 10 | FAT
39.68s     | 39680 | 10 | FAT
39.68 s    | 39680 | 10 | FAT
39.68 sec  | 39680 | 10 | FAT
12.0s      | 12000 | 100 | UNKNOWN
12.0s.     | 12000 | 100 | UNKNOWN
100.49     | 100490 | 10 | FAT
120.5      | 120500 | 100 | UNKNOWN
134.91     | 134910 | 10 | FAT
999.99     | 999990 | 10 | FAT
1:02.30    | 62300 | 10 | FAT
1:02,30    | 62300 | 10 | FAT
1:02.3     | 62300 | 100 | UNKNOWN
1:02.3h    | 62300 | 100 | HAND
1:02.345   | 62345 | 1 | FAT
1:02       | 62000 | 1000 | UNKNOWN
01:02      | 62000 | 1000 | UNKNOWN
01:18.1    | 78100 | 100 | UNKNOWN
00:59.99   | 59990 | 10 | FAT
0:13       | 13000 | 1000 | UNKNOWN
0:13h      | 13000 | 1000 | HAND
1:03h      | 63000 | 1000 | HAND
15:27h     | 927000 | 1000 | HAND
0:12.45    | 12450 | 10 | FAT
1:53.26    | 113260 | 10 | FAT
1:40.91    | 100910 | 10 | FAT
2:06.35    | 126350 | 10 | FAT
4:43       | 283000 | 1000 | UNKNOWN
3:44s      | 224000 | 1000 | UNKNOWN
7:58s.     | 478000 | 1000 | UNKNOWN
9:40.2s    | 580200 | 100 | UNKNOWN
12:37.35   | 757350 | 10 | FAT
12:23,00   | 743000 | 10 | FAT
12:23.00   | 743000 | 10 | FAT
13:45.6s   | 825600 | 100 | UNKNOWN
16:58.0    | 1018000 | 100 | UNKNOWN
26:17.53   | 1577530 | 10 | FAT
28:18.8    | 1698800 | 100 | UNKNOWN
28:18.8h   | 1698800 | 100 | HAND
32:59.0s   | 1979000 | 100 | UNKNOWN
35:15.7    | 2115700 | 100 | UNKNOWN
59:59.99   | 3599990 | 10 | FAT
99:19      | 5959000 | 1000 | UNKNOWN
60:00      | 3600000 | 1000 | UNKNOWN
122:56     | 7376000 | 1000 | UNKNOWN
131:21     | 7881000 | 1000 | UNKNOWN
128:59.4   | 7739400 | 100 | UNKNOWN
5:5.6      | 305600 | 100 | UNKNOWN
10:3.95s   | 603950 | 10 | FAT
8;10.2     | 490200 | 100 | UNKNOWN
8;10,25    | 490250 | 10 | FAT
2;03;04    | 7384000 | 1000 | UNKNOWN
1.50,24    | 110240 | 10 | FAT
1,50.24    | 110240 | 10 | FAT
2.25.02    | 145020 | 10 | FAT
2.25.2     | 145200 | 100 | UNKNOWN
2.25.021   | 145021 | 1 | FAT
1,34,91    | 94910 | 10 | FAT
1,34,9     | 94900 | 100 | UNKNOWN
1,01,59    | 61590 | 10 | FAT
2,15,0     | 135000 | 100 | UNKNOWN
39,02,17   | 2342170 | 10 | FAT
48,19,8    | 2899800 | 100 | UNKNOWN
12,31,65   | 751650 | 10 | FAT
1:23:45    | 5025000 | 1000 | UNKNOWN
2:03:04    | 7384000 | 1000 | UNKNOWN
02:03:04   | 7384000 | 1000 | UNKNOWN
0:59:59    | 3599000 | 1000 | UNKNOWN
00:01:18   | 78000 | 1000 | UNKNOWN
00:01:18.10 | 78100 | 10 | FAT
1:02:03.4  | 3723400 | 100 | UNKNOWN
1:02:03.45 | 3723450 | 10 | FAT
1:02:03,45 | 3723450 | 10 | FAT
1.02.03,45 | 3723450 | 10 | FAT
1,02,03.45 | 3723450 | 10 | FAT
1,02,03,45 | 3723450 | 10 | FAT
1.02.03.4  | 3723400 | 100 | UNKNOWN
24:10:05   | 87005000 | 1000 | UNKNOWN
144:00:00  | 518400000 | 1000 | UNKNOWN
2:03:04h   | 7384000 | 1000 | HAND
2:03:04 h  | 7384000 | 1000 | HAND
2h55:18    | 10518000 | 1000 | UNKNOWN
2h 55:18   | 10518000 | 1000 | UNKNOWN
2h55.18    | 10518000 | 1000 | UNKNOWN
2h55m18    | 10518000 | 1000 | UNKNOWN
2h 55m 18s | 10518000 | 1000 | UNKNOWN
2h55'18"   | 10518000 | 1000 | UNKNOWN
2h05'08,5  | 7508500 | 100 | UNKNOWN
2 h 55 18  | 10518000 | 1000 | UNKNOWN
1m 48.22 s | 108220 | 10 | FAT
1m48.22s   | 108220 | 10 | FAT
1m48.22    | 108220 | 10 | FAT
1m48       | 108000 | 1000 | UNKNOWN
1 min 48.2 | 108200 | 100 | UNKNOWN
3min 45s   | 225000 | 1000 | UNKNOWN
3'45"12    | 225120 | 10 | FAT
3’45”12    | 225120 | 10 | FAT
3′45″12    | 225120 | 10 | FAT
3'45''12   | 225120 | 10 | FAT
3'45.1     | 225100 | 100 | UNKNOWN
3'45"      | 225000 | 1000 | UNKNOWN
`);

const withMinutesFirst = rows(`
1,34,91    | 94910 | 10 | FAT
1,23,45    | 83450 | 10 | FAT
1.23.45    | 83450 | 10 | FAT
1:23:45    | 83450 | 10 | FAT
1:23:4     | 83400 | 100 | UNKNOWN
2,15,0     | 135000 | 100 | UNKNOWN
14,91      | 14910 | 10 | FAT
1:02.30    | 62300 | 10 | FAT
1:02:03.4  | 3723400 | 100 | UNKNOWN
`);

const withHoursFirst = rows(`
1,23,45    | 5025000 | 1000 | UNKNOWN
1.23.45    | 5025000 | 1000 | UNKNOWN
1:23:45    | 5025000 | 1000 | UNKNOWN
3,02,05    | 10925000 | 1000 | UNKNOWN
52,17      | 3137000 | 1000 | UNKNOWN
52.17      | 3137000 | 1000 | UNKNOWN
52:17      | 3137000 | 1000 | UNKNOWN
1,02,03,5  | 3723500 | 100 | UNKNOWN
1:34,91    | 94910 | 10 | FAT
1,34,91    | SECONDS_OVER_59
14,91      | SECONDS_OVER_59
`);

const withDecimalComma = rows(`
10,57      | 10570 | 10 | FAT
1,34,05    | 94050 | 10 | FAT
1.50,24    | 110240 | 10 | FAT
10.67      | 10670 | 10 | FAT
10.5       | 10500 | 100 | UNKNOWN
10.57      | DECIMAL_UNCLEAR
1.34.05    | TIME_GROUPS_UNCLEAR
1.34.75    | 94750 | 10 | FAT
`);

describe('a time', () => {
  test.each(withoutHints)('%s is read as it stands', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(withMinutesFirst)('%s is read by a mapping that says minutes, seconds, hundredths', (text, expected) => {
    expect(read(text, { timeGroups: 'm,s,h' })).toBe(expected);
  });

  test.each(withHoursFirst)('%s is read by a mapping that says hours, minutes, seconds', (text, expected) => {
    expect(read(text, { timeGroups: 'h,m,s' })).toBe(expected);
  });

  test.each(withDecimalComma)('%s is read in a file with decimal commas', (text, expected) => {
    expect(read(text, { decimal: ',' })).toBe(expected);
  });

  test('a column of its own decides about the method', () => {
    expect(read('11.2', { timing: 'FAT' })).toBe('11200 100 FAT');
    expect(read('11.20', { timing: 'HAND' })).toBe('11200 10 HAND');
    expect(read('11.20', { timing: 'UNKNOWN' })).toBe('11200 10 UNKNOWN');
    expect(read('11.2h', { timing: 'HAND' })).toBe('11200 100 HAND');
    expect(read('11.2h', { timing: 'UNKNOWN' })).toBe('11200 100 HAND');
    expect(read('11.20', { timing: null })).toBe('11200 10 FAT');
  });

  test('a sign and a column that contradict each other are not reconciled', () => {
    expect(read('11.2h', { timing: 'FAT' })).toBe('TIMING_CONTRADICTION');
  });
});

describe('a time warns', () => {
  function warnings(text: string, options: MarkOptions = {}): string[] {
    const parsed = parseMark(text, 'timed', options);
    return parsed.type === 'mark' ? parsed.mark.warnings : [parsed.type];
  }

  test('of one decimal without a method, because a spreadsheet makes 12.5 of 12.50', () => {
    expect(warnings('12.5')).toEqual(['TIMING_UNKNOWN_ONE_DECIMAL']);
    expect(warnings('12.5h')).toEqual([]);
    expect(warnings('12.50')).toEqual([]);
    expect(warnings('12')).toEqual([]);
    expect(warnings('12.5', { timing: 'FAT' })).toEqual([]);
    expect(warnings('12.5', { timing: 'UNKNOWN' })).toEqual([]);
  });

  test('of three equal groups that could be hours, but not of those that could not', () => {
    expect(warnings('1,34,05')).toEqual(['TIME_GROUPS_ASSUMED']);
    expect(warnings('2.25.02')).toEqual(['TIME_GROUPS_ASSUMED']);
    expect(warnings('1,34,91')).toEqual([]);
    expect(warnings('1,34,05', { timeGroups: 'm,s,h' })).toEqual([]);
    expect(warnings('1,34,05', { decimal: ',' })).toEqual([]);
    expect(warnings('1:34:05')).toEqual([]);
  });

  test('of a group with one digit and of seconds over 99', () => {
    expect(warnings('5:5.61')).toEqual(['SINGLE_DIGIT_GROUP']);
    expect(warnings('134.91')).toEqual(['SECONDS_OVER_99']);
  });
});
