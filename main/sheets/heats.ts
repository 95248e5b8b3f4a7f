import type { SheetHead, SheetHeat } from '#shared/contract/sheets.ts';

/** What the head says about a heat. */
export function firstHeatNamed(head: SheetHead, heat: string): SheetHeat {
  return head.heats.find((each) => each.heat === heat) ?? { heat, wind: '', day: '', timeOfDay: '' };
}

/** The head with one heat's facts changed. */
export function withHeat(head: SheetHead, heat: string, changes: Partial<Omit<SheetHeat, 'heat'>>): SheetHead {
  const changed = { ...firstHeatNamed(head, heat), ...changes };
  const others = head.heats.filter((each) => each.heat !== heat);
  return { ...head, heats: [...others, changed].sort((a, b) => a.heat.localeCompare(b.heat, 'en', { numeric: true })) };
}
