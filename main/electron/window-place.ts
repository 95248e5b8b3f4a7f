import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import type { Log } from '#main/log.ts';

const fileName = 'window.json';

const side = z.number().int().min(-100_000).max(100_000);
const placeSchema = z.object({
  x: side,
  y: side,
  width: z.number().int().min(1).max(100_000),
  height: z.number().int().min(1).max(100_000),
  isMaximized: z.boolean(),
});
/** Where the window stood when it was not maximised, in the system's own points. */
export type WindowPlace = z.infer<typeof placeSchema>;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallestWindow = { width: 640, height: 480 };
const usualSize = { width: 1280, height: 860 };
/** So much of the upper edge must be in sight, for that is what a window is taken by. */
const grip = { width: 120, height: 32 };

/** The place of last time; undefined at the first start, or where the file is not what this application wrote. */
export function readWindowPlace(dataFolder: string): WindowPlace | undefined {
  try {
    return placeSchema.parse(JSON.parse(readFileSync(join(dataFolder, fileName), 'utf8')));
  } catch {
    // No place is a place: the window opens where the system puts it.
    return undefined;
  }
}

export function writeWindowPlace(dataFolder: string, place: WindowPlace, log: Log): void {
  const file = join(dataFolder, fileName);
  try {
    writeFileSync(`${file}.new`, JSON.stringify(place));
    renameSync(`${file}.new`, file);
  } catch (error) {
    log.warn({ err: error }, 'the place of the window was not written down');
  }
}

/**
 * Where the window opens: as last time if its upper edge can be reached on a screen that is there now, no larger than that screen;
 * else in the middle of the first one (x and y left out).
 */
export function fitWindow(
  place: WindowPlace | undefined,
  areas: readonly Area[],
): { width: number; height: number; x?: number; y?: number; isMaximized: boolean } {
  const wanted = place ?? { ...usualSize, isMaximized: false };
  const area = place && areas.find((each) => isInReach({ ...place, ...sizeIn(each, place) }, each));
  const size = sizeIn(area ?? areas[0] ?? { x: 0, y: 0, ...usualSize }, wanted);
  const { isMaximized } = wanted;
  if (!place || !area) return { ...size, isMaximized };
  return { ...size, x: place.x, y: clamp(place.y, area.y, area.y + area.height - grip.height), isMaximized };
}

const sizeIn = (area: Area, { width, height }: { width: number; height: number }) => ({
  width: clamp(width, smallestWindow.width, area.width),
  height: clamp(height, smallestWindow.height, area.height),
});

/** A screen may be smaller than the smallest window: then the screen wins. */
const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), Math.max(most, 1));

function isInReach(place: Area, area: Area): boolean {
  const seen = Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x);
  const isWide = seen >= Math.min(grip.width, place.width);
  return isWide && place.y >= area.y - grip.height && place.y <= area.y + area.height - grip.height;
}
