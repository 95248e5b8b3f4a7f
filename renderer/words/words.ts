import { common } from './common.ts';
import { finishlynx } from './finishlynx.ts';
import { home } from './home.ts';
import { records } from './records.ts';

/**
 * Every word on the screens, by feature. Another language is another object of this shape; sentences for codes, which paper,
 * terminal and programs say too, are in `shared/messages`.
 */
export const words = { common, finishlynx, home, records };
