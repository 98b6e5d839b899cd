import { readFileSync } from 'node:fs';
import { median } from '../median';
import { judgePicture, takePicture } from '../picture';
import { Session } from '../session';
import type { System } from '../system';
import { mapPagePath } from './map-page';

/** What anyone would write first: parse in a worker, hand the object to a GeoJSON source. */
export const baseline: System = {
  id: 'baseline',
  title: 'baseline: fetch, JSON.parse in a worker, MapLibre GeoJSON source',
  async measure(origin, data) {
    const session = await Session.open(`${origin}${mapPagePath}`);
    const { page } = session;
    try {
      await page.evaluate(() => window.mapPage.ready);
      await session.startCounting();
      const loaded = await page.evaluate(
        ([address, bounds]) => window.mapPage.load(address, bounds),
        [`${origin}/bench-data/plots-${data.tag}.geojson`, boundsOf(data.parks)] as const,
      );
      const first = await takePicture(page);
      const cpuSeconds = await session.countedCpuSeconds();
      const blockMs = await session.longestTask(loaded.start, loaded.start + loaded.pictureMs);
      await page.waitForTimeout(1500);
      const picture = await judgePicture(page, first, await takePicture(page));
      const memory = await session.memory();
      const filters = await page.evaluate(async () => {
        const times: number[] = [];
        for (let i = 0; i < 3; i++) {
          times.push(await window.mapPage.filter('idle'));
          await window.mapPage.filter(null);
        }
        return times;
      });
      return {
        pictureMs: loaded.pictureMs,
        blockMs,
        cpuSeconds,
        filterMs: median(filters),
        ...memory,
        ...picture,
      };
    } finally {
      await session.close();
    }
  },
};

/** Bounds of the parks, which hold nearly all plots; read beforehand, so that no time is spent on it. */
function boundsOf(parksFile: string): [number, number, number, number] {
  const bounds: [number, number, number, number] = [180, 90, -180, -90];
  const extend = (coordinates: unknown): void => {
    const [longitude, latitude] = coordinates as number[];
    if (typeof longitude === 'number' && typeof latitude === 'number') {
      bounds[0] = Math.min(bounds[0], longitude);
      bounds[1] = Math.min(bounds[1], latitude);
      bounds[2] = Math.max(bounds[2], longitude);
      bounds[3] = Math.max(bounds[3], latitude);
    } else for (const part of coordinates as unknown[]) extend(part);
  };
  const { features } = JSON.parse(readFileSync(parksFile, 'utf8'));
  for (const feature of features) extend(feature.geometry.coordinates);
  return bounds;
}
