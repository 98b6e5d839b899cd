import type { BrowserContext } from '@playwright/test';

/** `coarse` where the picture of the map is not what is looked at: a processor draws it in a fraction of the time. */
export type MapDetail = 'coarse' | 'full';

/** Makes the pages of a context draw their map so. Where things are, and all that is not drawn by WebGL, stays. */
export async function drawMap(context: BrowserContext, detail: MapDetail): Promise<void> {
  if (detail === 'full') return;
  await context.addInitScript(() => {
    Object.defineProperty(window, 'devicePixelRatio', { get: () => 0.25 });
  });
}
