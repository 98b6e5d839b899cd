// How many pictures a second six parks of 500 plots give while they are dragged side by side:
//   npm run bench -- --compare [--rounds 3]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dropFiles } from '../pages/drop-files';
import { median } from './median';
import { serve } from './serve';
import { Session } from './session';

const parks = 6;
const plotsOfPark = 500;
const corners = 16;
const dragMs = 3000;

const { values } = parseArgs({
  options: { compare: { type: 'boolean' }, rounds: { type: 'string', default: '3' } },
});
const folder = mkdtempSync(join(tmpdir(), 'tuban-compare-'));
const files = writeParks(folder);
const server = await serve({ '/': fileURLToPath(new URL('../../dist', import.meta.url)) });
const rates: number[] = [];
const slowest: number[] = [];
for (let round = 0; round < Number(values.rounds); round++) {
  const gaps = await drag();
  rates.push((1000 * gaps.length) / gaps.reduce((sum, gap) => sum + gap, 0));
  slowest.push(gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.95)]!);
}
console.log(
  `${parks} parks of ${plotsOfPark} plots of ${corners} corners, ${values.rounds} rounds, medians: ` +
    `${median(rates).toFixed(0)} pictures a second, 95 % within ${median(slowest).toFixed(0)} ms`,
);
server.stop();
rmSync(folder, { recursive: true });

/** Gaps between the pictures while all frames are dragged, ms. */
async function drag(): Promise<number[]> {
  const session = await Session.open(`${server.address}/`);
  const { page } = session;
  try {
    await page.locator('html[data-state="idle"]').waitFor();
    await dropFiles(page, files);
    await page.locator('html[data-state="idle"]').waitFor();
    const keys = Array.from({ length: parks }, (_, park) => `with=P${park}`).join('&');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `tab=footprints&layout=side&${keys}`);
    const canvas = page.locator('.footprint-canvas');
    await canvas.nth(parks - 1).waitFor();
    await page.waitForTimeout(1500);
    const box = (await canvas.first().boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.evaluate(() => {
      const gaps: number[] = [];
      let last = performance.now();
      const note = (now: number) => {
        gaps.push(now - last);
        last = now;
        requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
      Object.assign(window, { gaps });
    });
    const end = Date.now() + dragMs;
    for (let step = 0; Date.now() < end; step++)
      await page.mouse.move(x + 60 * Math.sin(step / 6), y + 40 * Math.cos(step / 9));
    const gaps = await page.evaluate(() => (window as unknown as { gaps: number[] }).gaps);
    await page.mouse.up();
    return gaps.slice(2);
  } finally {
    await session.close();
  }
}

/** Parks of plots with wavy edges, one far from another. */
function writeParks(into: string): string[] {
  const features: { parks: object[]; plots: object[] } = { parks: [], plots: [] };
  const across = 25;
  const [stepLon, stepLat] = [0.0012, 0.001];
  for (let park = 0; park < parks; park++) {
    const [west, south] = [105 + park * 0.4, 29.2 + park * 0.1];
    const [east, north] = [west + across * stepLon, south + (plotsOfPark / across) * stepLat];
    features.parks.push({
      type: 'Feature',
      properties: { 园区编号: `P${park}`, 园区名称: `园区 ${park}` },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, south],
            [east, south],
            [east, north],
            [west, north],
            [west, south],
          ],
        ],
      },
    });
    for (let k = 0; k < plotsOfPark; k++) {
      const lon = west + ((k % across) + 0.5) * stepLon;
      const lat = south + (Math.floor(k / across) + 0.5) * stepLat;
      const ring = Array.from({ length: corners + 1 }, (_, corner) => {
        const angle = ((corner % corners) / corners) * 2 * Math.PI;
        const reach = 0.4 + 0.05 * Math.sin(3 * angle + k);
        return [lon + reach * stepLon * Math.cos(angle), lat + reach * stepLat * Math.sin(angle)];
      });
      features.plots.push({
        type: 'Feature',
        properties: {
          地块编号: `P${park}-${k}`,
          园区编号: `P${park}`,
          供地日期: '2019-05-01',
          实际竣工日期: k % 3 === 0 ? '2022-05-01' : null,
        },
        geometry: { type: 'Polygon', coordinates: [ring] },
      });
    }
  }
  return Object.entries(features).map(([name, list]) => {
    const path = join(into, `${name}.geojson`);
    writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features: list }));
    return path;
  });
}
