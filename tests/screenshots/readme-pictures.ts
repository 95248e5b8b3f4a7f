import type { Page } from 'playwright-core';

import type { DemoClub } from './demo-club.ts';

export interface ReadmePicture {
  /** The name of the file. */
  readonly name: string;
  readonly path: string;
  /** Brings the page into the state that the picture shows. */
  readonly prepare: (page: Page) => Promise<void>;
}

/** What the README shows, in its order. */
export function readmePictures(club: DemoClub): readonly ReadmePicture[] {
  return [
    {
      name: 'records-board',
      path: '/records',
      prepare: (page) => page.getByRole('row', { name: /^100m/ }).first().waitFor(),
    },
    {
      name: 'record-a-performance',
      path: `/record?athleteId=${club.runner.id}&discipline=200m`,
      async prepare(page) {
        await page.getByRole('textbox', { name: 'Mark' }).fill(club.runner.mark);
        await page.getByRole('textbox', { name: 'Wind' }).fill('+0.8');
        await page.getByRole('region', { name: 'Verdict' }).getByText(club.runner.mark).first().waitFor();
      },
    },
    {
      name: 'results-sheet',
      path: `/sheets/${club.sheetId}`,
      prepare: (page) => page.getByRole('table', { name: 'Results' }).waitFor(),
    },
    {
      name: 'athlete',
      path: `/athletes/${club.athleteId}`,
      prepare: (page) => page.getByRole('heading', { level: 1 }).waitFor(),
    },
    {
      name: 'medals',
      path: '/medals',
      prepare: (page) => page.getByRole('table').first().waitFor(),
    },
  ];
}
