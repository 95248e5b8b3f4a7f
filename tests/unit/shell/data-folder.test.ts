import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { dataArgument, findDataFolder } from '#main/data-folder.ts';

const at = (platform: NodeJS.Platform, env: Record<string, string> = {}, asked?: string) =>
  findDataFolder(asked, { platform, env, home: '/home/official' });

describe('the data folder', () => {
  it('is the one that was asked for, before the one of the environment, before the default', () => {
    expect(at('linux', { TRACKRECORD_DATA: '/environment' }, '/asked')).toBe('/asked');
    expect(at('linux', { TRACKRECORD_DATA: '/environment' })).toBe('/environment');
    expect(at('linux', { TRACKRECORD_DATA: 'here' })).toBe(resolve('here'));
  });

  it("is the system's own place for data by default", () => {
    expect(at('linux')).toBe('/home/official/.local/share/trackrecord');
    expect(at('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/trackrecord');
    expect(at('linux', { XDG_DATA_HOME: 'relative' })).toBe('/home/official/.local/share/trackrecord');
    expect(at('darwin')).toBe('/home/official/Library/Application Support/TrackRecord');
    expect(at('win32', { APPDATA: '/roaming' })).toBe('/roaming/TrackRecord');
    expect(at('win32')).toBe('/home/official/AppData/Roaming/TrackRecord');
  });

  it('is read from the arguments in both ways of writing them', () => {
    expect(dataArgument(['app', '--data', '/here'])).toBe('/here');
    expect(dataArgument(['app', '--data=/there'])).toBe('/there');
    expect(dataArgument(['app', '--database', '/else'])).toBeUndefined();
    expect(dataArgument(['app', '--data'])).toBeUndefined();
  });
});
