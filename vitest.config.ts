import { defineConfig } from 'vitest/config';

/** `npm run soak` gives the doses that take hours. */
const patience = process.env['TRACKRECORD_DOSE'] === 'soak' ? 500 : 1;

/**
 * One project a kind of test, so that `npx vitest run --project unit` runs just those. Files that are not isolated share what a
 * worker has imported, and its browser: reading the application anew for each would take longer than most of its tests.
 */
function project(
  name: string,
  options: { timeout?: number; include?: string[]; exclude?: string[]; globalSetup?: string[]; isolate?: boolean } = {},
) {
  return {
    extends: true as const,
    test: {
      name,
      include: options.include ?? [`tests/${name}/**/*.test.{ts,tsx}`],
      exclude: options.exclude ?? [],
      testTimeout: (options.timeout ?? 10_000) * patience,
      hookTimeout: (options.timeout ?? 30_000) * patience,
      ...(options.globalSetup ? { globalSetup: options.globalSetup } : {}),
      isolate: options.isolate ?? true,
    },
  };
}

/** Builds what is stale and finds a browser, before a project that drives the built application. */
const built = { globalSetup: ['main/bootstrap/vitest-setup.mjs'] };

/** The fonts of the printed sheets alone. */
const fonts = { globalSetup: ['main/bootstrap/vitest-fonts.mjs'] };

/** These, and the programs that are started and killed. */
const programs = { globalSetup: ['main/bootstrap/vitest-programs.mjs'] };

export default defineConfig({
  test: {
    environment: 'node',
    passWithNoTests: true,
    allowOnly: false,
    // Asking a page for its roles costs it more than the wait in between; a busy machine may take a while.
    expect: { requireAssertions: true, poll: { interval: 150, timeout: 10_000 } },
    restoreMocks: true,
    unstubEnvs: true,
    maxWorkers: 2,
    env: { TZ: 'UTC' },
    projects: [
      project('unit', { ...fonts, isolate: false }),
      project('integration', { ...programs, timeout: 30_000, isolate: false }),
      project('simulation', { timeout: 60_000, isolate: false }),
      project('migrations', { timeout: 60_000 }),
      project('tooling', { timeout: 120_000 }),
      project('e2e', { ...built, timeout: 60_000, exclude: ['tests/e2e/desktop/**'], isolate: false }),
      project('desktop', { ...built, timeout: 60_000, include: ['tests/e2e/desktop/**/*.test.ts'] }),
      project('acceptance', { ...built, timeout: 120_000 }),
      project('soak', { globalSetup: [...built.globalSetup, ...programs.globalSetup], timeout: 120_000 }),
    ],
  },
});
