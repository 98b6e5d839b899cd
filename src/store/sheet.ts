/** How far the sheet of the phone stands up, from its title alone to nearly the whole screen. */
export const sheetStops = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof sheetStops)[number];

/** The stop after some steps up (or down, below zero); the last one at either end. */
export function sheetStopAfter(stop: SheetStop, steps: number): SheetStop {
  const last = sheetStops.length - 1;
  return sheetStops[Math.max(0, Math.min(last, sheetStops.indexOf(stop) + steps))]!;
}
