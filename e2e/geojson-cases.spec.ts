import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestInfo } from '@playwright/test';
import { writeFiles } from './made-files';
import type { AppPage } from './pages/app-page';
import { DataPanelPage, type IssueLine } from './pages/data-panel-page';
import { NoticesPage } from './pages/notices-page';
import { expect, test } from './small-fixtures';
import { smallSamplePlots } from './small-sample';

const folder = new URL('../../shared/data/geojson-cases/', import.meta.url);
const isPresent = existsSync(folder);
const filesPerTest = 16;

interface Case {
  name: string;
  path: string;
  isGood: boolean;
}

function casesIn(kind: 'good' | 'bad'): Case[] {
  if (!isPresent) return [];
  const place = new URL(`${kind}/`, folder);
  return readdirSync(place).map((name) => ({
    name,
    path: fileURLToPath(new URL(name, place)),
    isGood: kind === 'good',
  }));
}

const cases = [...casesIn('good'), ...casesIn('bad')];

test.describe('the 62 cases of geojsonhint', () => {
  test.skip(!isPresent, 'needs ../shared/data, which is not on this machine');

  test('are all here', () => {
    expect(cases.filter(({ isGood }) => isGood)).toHaveLength(18);
    expect(cases.filter(({ isGood }) => !isGood)).toHaveLength(44);
  });

  const groups = isPresent ? Math.ceil(cases.length / filesPerTest) : 1;
  for (let group = 0; group < groups; group++) {
    const files = cases.slice(group * filesPerTest, (group + 1) * filesPerTest);
    const first = files[0]?.name ?? '';
    test(`open or say why not: ${files.length} from ${first}`, async ({ app }) => {
      await openEach(app, files);
    });
  }
});

/** The same kinds of cases, our own. */
const ownGood: Record<string, string> = {
  'polygon.geojson': polygon([
    [0, 0],
    [0.01, 0],
    [0.01, 0.01],
    [0, 0.01],
    [0, 0],
  ]),
  'point-with-height.geojson': '{"type":"Point","coordinates":[106.5,29.5,230.5]}',
  'no-geometry.geojson': '{"type":"Feature","properties":{"name":"无图形"},"geometry":null}',
  'no-properties.geojson':
    '{"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[106.5,29.5]}}',
  'collection-of-geometries.geojson':
    '{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[106.5,29.5]},{"type":"LineString","coordinates":[[106.5,29.5],[106.6,29.6]]}]}',
};
const ownBad: Record<string, string> = {
  'comma-missing.geojson': '{"type":"Point" "coordinates":[106.5,29.5]}',
  'type-missing.geojson': '{"coordinates":[106.5,29.5]}',
  'type-unknown.geojson': '{"type":"Square","coordinates":[106.5,29.5]}',
  'features-missing.geojson': '{"type":"FeatureCollection","properties":{}}',
  'only-a-text.geojson': '"图斑"',
  'position-of-text.geojson': '{"type":"Point","coordinates":["106.5","29.5"]}',
  'ring-open.geojson': polygon([
    [0, 0],
    [0.01, 0],
    [0.01, 0.01],
    [0, 0.01],
  ]),
  'ring-of-two.geojson': polygon([
    [0, 0],
    [0.01, 0],
    [0, 0],
  ]),
  'line-of-one.geojson': '{"type":"LineString","coordinates":[[106.5,29.5]]}',
  'bbox-of-text.geojson': '{"type":"Point","bbox":"all","coordinates":[106.5,29.5]}',
};

test('our own cases open or say why not', async ({ app }, info) => {
  await openEach(app, [...ownCases(info, ownGood, true), ...ownCases(info, ownBad, false)]);
});

function ownCases(info: TestInfo, texts: Record<string, string>, isGood: boolean): Case[] {
  const paths = writeFiles(info, texts);
  return Object.keys(texts).map((name, i) => ({ name, path: paths[i]!, isGood }));
}

function polygon(offsets: [number, number][]): string {
  const ring = offsets.map(([x, y]) => [106.5 + x, 29.5 + y]);
  return JSON.stringify({ type: 'Polygon', coordinates: [ring] });
}

/** Drops one file after the other on the same page; each must be told of, and what was open stays. */
async function openEach(app: AppPage, files: readonly Case[]): Promise<void> {
  const { page } = app;
  const notices = new NoticesPage(page);
  const panel = new DataPanelPage(page);
  const empty = await mapPicture(app);
  let opened = 0;

  for (const file of files)
    await test.step(file.name, async () => {
      const state = await app.dropDoubtfulFiles([file.path]);
      const [said] = await notices.texts();
      const told = await notices.issues();
      await notices.dismissAll();
      expect(await app.waitAtRest()).toBe('idle');
      if (state === 'error') {
        expect(said!.text).toBe('文件没有打开，原有数据不变。');
        expectTold(told, file.name);
        if (opened === 0) {
          expect(await app.figure('total.plots', '合计')).toBe(smallSamplePlots);
          await expect.poll(async () => (await mapPicture(app)).equals(empty)).toBe(true);
        }
        return;
      }
      opened++;
      const layers = await panel.layers();
      expect(layers).toHaveLength(opened);
      const layer = layers.at(-1)!;
      expect(layer.origin).toContain(file.name);
      expect(layer.role).not.toBe('');
      expect(layer.accepted + layer.warned + layer.rejected).toBe(layer.rows);
      const issues = (await panel.issues()).filter(({ where }) => where.includes(file.name));
      if (!file.isGood || layer.warned + layer.rejected > 0) expectTold(issues, file.name);
      await panel.close();
    });

  const layers = opened > 0 ? await panel.layers() : [];
  expect(layers).toHaveLength(opened);
}

/** The map as it looks while the pointer is elsewhere. */
async function mapPicture({ page }: AppPage): Promise<Buffer> {
  await page.mouse.move(5, 5);
  return page.locator('.map-view').screenshot();
}

/** At least one whole sentence that names the file. */
function expectTold(issues: readonly IssueLine[], file: string): void {
  expect(issues.length, file).toBeGreaterThan(0);
  for (const { text, where } of issues) {
    expect(text).toMatch(/\p{Script=Han}.*[。？]$/u);
    expect(text).not.toMatch(/issue[.-]|\{\w+\}|undefined|\bNaN\b(?!、)/);
    expect(where).toContain(file);
  }
}
