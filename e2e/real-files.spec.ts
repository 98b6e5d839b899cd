import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  areaTolerance,
  type Land,
  landOf,
  measuredArea,
  sharedPairs,
  unionArea,
  withoutCrossings,
} from './independent-land';
import { DataPanelPage, type IssueLine } from './pages/data-panel-page';
import { ParkListPage } from './pages/park-list-page';
import { TablePage } from './pages/table-page';
import { expect, test } from './small-fixtures';

const realFolder = new URL('../../shared/data/plots/', import.meta.url);
const ownFolder = new URL('../data/fixtures/real-like/', import.meta.url);
const absent = 'needs ../shared/data, which is not on this machine';

/** Overlaps smaller than this are told together. */
const toldSingly = 1;

interface Estate {
  title: string;
  file: URL;
  /** Place of the ring that crosses itself. */
  crossing: number;
  pairs: number;
  plots: number;
  /** Plots by the park that they name. */
  parks: Record<string, number>;
}

const estates: Estate[] = [
  {
    title: 'the Raipur estate',
    file: new URL('raipur-amaseoni-estate.geojson', realFolder),
    crossing: 17,
    pairs: 23,
    plots: 30,
    parks: { 'Amaseoni Industrial Area, Raipur, Chhattisgarh': 26, Chhattisgarh: 2 },
  },
  {
    title: 'our own untidy estate',
    file: new URL('estate-dirty.geojson', ownFolder),
    crossing: 5,
    pairs: 3,
    plots: 6,
    parks: { 示例云溪工业园: 5, 云溪: 1 },
  },
];

interface Zones {
  title: string;
  file: URL;
  zones: number;
  nested: number;
  brokenNames: number;
}

const zoneFiles: Zones[] = [
  {
    title: 'the Alexandria zones',
    file: new URL('alexandria-industrial-zones.geojson', realFolder),
    zones: 109,
    nested: 4,
    brokenNames: 16,
  },
  {
    title: 'our own zones with broken names',
    file: new URL('zones-broken-names.geojson', ownFolder),
    zones: 5,
    nested: 1,
    brokenNames: 3,
  },
];

for (const estate of estates) {
  test.describe(estate.title, () => {
    test.skip(!existsSync(estate.file), absent);

    test('opens by drop with its problems told and its land counted once', async ({
      app,
      page,
    }) => {
      const land = landOf(readFileSync(estate.file, 'utf8'));
      const simple = land.map((plot, i) => (i === estate.crossing ? withoutCrossings(plot) : plot));
      await app.dropFiles([fileURLToPath(estate.file)]);

      const panel = new DataPanelPage(page);
      const layer = await panel.layer();
      expect(layer).toMatchObject({ role: '地块', rows: estate.plots, rejected: 0 });
      expect(layer.accepted + layer.warned).toBe(estate.plots);
      const issues = await panel.issues();
      expectPlainWords(issues, basename(estate.file.pathname));
      expectRepairTold(issues, land[estate.crossing]!, estate.crossing);
      expectOverlapsTold(issues, simple, estate.pairs);
      await page.getByRole('button', { name: '看修复前后' }).click();
      const picture = page.getByRole('img', { name: '修复前后的图形' });
      await expect(picture.locator('.repair-crossing').first()).toBeVisible();
      await panel.close();

      expect(await app.figure('total.plots', '合计')).toBe(estate.plots);
      expectNear(await app.figure('total.area', '合计'), unionArea(simple));
      const rows = await new TablePage(page).rows();
      expect(rows).toHaveLength(estate.plots);
      for (const [i, row] of rows.entries())
        expectNear(row.squareMeters, measuredArea(simple[i]!.geometry), `row ${i + 1}`);

      const parks = new ParkListPage(page);
      expect((await parks.parks()).map((park) => park.name)).toEqual(Object.keys(estate.parks));
      for (const [name, count] of Object.entries(estate.parks)) {
        const own = simple.filter((_, i) => parkNamed(land[i]!) === name);
        expect(own).toHaveLength(count);
        await parks.choose(name);
        await app.waitIdle();
        expect(await app.figure('plotCount', name)).toBe(count);
        expectNear(await app.figure('landArea', name), unionArea(own), name);
      }
    });
  });
}

for (const zones of zoneFiles) {
  test.describe(zones.title, () => {
    test.skip(!existsSync(zones.file), absent);

    test('open by drop as parks, with names restored and nesting told', async ({ app, page }) => {
      const land = landOf(readFileSync(zones.file, 'utf8'));
      await app.dropFiles([fileURLToPath(zones.file)]);

      const panel = new DataPanelPage(page);
      const layer = await panel.layer();
      expect(layer).toMatchObject({ role: '园区范围', rows: zones.zones, rejected: 0 });
      expect(layer.accepted + layer.warned).toBe(zones.zones);
      const issues = await panel.issues();
      expectPlainWords(issues, basename(zones.file.pathname));
      const repaired = issues.filter(({ code }) => code === 'encoding-repaired');
      expect(repaired).toHaveLength(1);
      expect(repaired[0]!.text).toContain(`${zones.brokenNames} 行文字编码有误`);
      expectNestingTold(issues, land, zones.nested);
      await panel.close();

      const parks = await new ParkListPage(page).parks();
      expect(parks).toHaveLength(zones.zones);
      let restored = 0;
      for (const [i, park] of parks.entries()) {
        const { name, osm_id: id } = land[i]!.properties;
        expectNear(park.squareMeters, measuredArea(land[i]!.geometry), `zone ${i + 1}`);
        expect(park.name).not.toMatch(/[ØÙçäåèé¤º]/);
        if (isBroken(name)) restored++;
        else expect(park.name).toBe(String(name ?? id));
      }
      expect(restored).toBe(zones.brokenNames);
    });
  });
}

function expectNear(found: number | null, expected: number, what = ''): void {
  expect(found, what).not.toBeNull();
  expect(Math.abs(found! / expected - 1), `${what} ${found} for ${expected}`).toBeLessThan(
    areaTolerance,
  );
}

/** Chinese sentences that name the file, without a key or a place left unfilled. */
function expectPlainWords(issues: IssueLine[], file: string): void {
  expect(issues.length).toBeGreaterThan(0);
  for (const { text, where } of issues) {
    expect(text).toMatch(/\p{Script=Han}.*[。？]$/u);
    expect(text).not.toMatch(/issue[.-]|\{\w+\}|undefined|NaN|m² ㎡|self-intersection/);
    expect(where).toContain(file);
    expect(where).not.toMatch(/列 [a-z]+[A-Z]/);
  }
}

/** Areas in a sentence, m². */
function areasIn(text: string): number[] {
  return [...text.matchAll(/([\d\u2009]+\.\d\d) ㎡/g)].map((match) =>
    Number(match[1]!.replaceAll('\u2009', '')),
  );
}

function expectRepairTold(issues: IssueLine[], land: Land, place: number): void {
  const told = issues.filter(({ code }) => code.startsWith('ring-repaired'));
  expect(told).toHaveLength(1);
  expect(told[0]!.text).toContain('边线自相交');
  expect(told[0]!.where).toContain(`第 ${place + 1} 行`);
  const [before, after] = areasIn(told[0]!.text);
  expect(before).toBeCloseTo(measuredArea(land.geometry), 1);
  expect(after).toBeCloseTo(measuredArea(withoutCrossings(land).geometry), 1);
}

/** The larger overlaps are told pair by pair, the slight ones together; none is left out. */
function expectOverlapsTold(
  issues: IssueLine[],
  land: Parameters<typeof sharedPairs>[0],
  count: number,
): void {
  const pairs = sharedPairs(land);
  expect(pairs).toHaveLength(count);
  const large = pairs.filter(({ squareMeters }) => squareMeters >= toldSingly);
  const slight = pairs.filter(({ squareMeters }) => squareMeters < toldSingly);
  const told = issues.filter(({ code }) => code === 'overlap');
  const toldAreas = told.map(({ text }) => areasIn(text)[0]!).sort((a, b) => b - a);
  const areas = large.map(({ squareMeters }) => squareMeters).sort((a, b) => b - a);
  expect(toldAreas).toHaveLength(areas.length);
  for (const [i, area] of areas.entries()) expect(toldAreas[i]).toBeCloseTo(area, 1);
  const together = issues.filter(({ code }) => code === 'overlap-slight');
  expect(together).toHaveLength(slight.length > 0 ? 1 : 0);
  expect(together[0]?.text).toContain(`${slight.length} 对`);
  expect(areasIn(together[0]!.text)[0]).toBeCloseTo(
    slight.reduce((sum, { squareMeters }) => sum + squareMeters, 0),
    1,
  );
}

function expectNestingTold(issues: IssueLine[], land: Land[], count: number): void {
  const inside = sharedPairs(land).flatMap(({ a, b, squareMeters }) => {
    const child = Math.min(measuredArea(land[a]!.geometry), measuredArea(land[b]!.geometry));
    return squareMeters > 0.95 * child ? [child] : [];
  });
  expect(inside).toHaveLength(count);
  const told = issues.filter(({ code }) => code === 'nested-park');
  const toldAreas = told.map(({ text }) => areasIn(text)[0]!).sort((a, b) => a - b);
  expect(toldAreas).toHaveLength(count);
  for (const [i, area] of inside.sort((a, b) => a - b).entries()) expectNear(toldAreas[i]!, area);
}

/** The park that a plot names, without the blanks around it. */
function parkNamed({ properties }: Land): string | null {
  const name = properties.Area_Name;
  return typeof name === 'string' ? name.trim() : null;
}

/** Whether a text is UTF-8 that was read as windows-1252. */
function isBroken(name: unknown): boolean {
  return typeof name === 'string' && /[ØÙ]|[äåæçèé][^\p{L}]/u.test(name);
}
