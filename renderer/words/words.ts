import { common } from './common.ts';
import { countChart } from './count-chart.ts';
import { finishlynx } from './finishlynx.ts';
import { home } from './home.ts';
import { medals } from './medals.ts';
import { records } from './records.ts';
import { sheets } from './sheets.ts';
import { shell } from './shell.ts';

/**
 * Every word on the screens, by feature. Another language is another object of this shape; sentences for codes, which paper,
 * terminal and programs say too, are in `shared/messages`.
 */
export const words = { common, countChart, finishlynx, home, medals, records, sheets, shell };
