import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { insidePlot, parkName, sampleParks, samplePlots } from './sample-data';
import { sampleDay } from './sample-day';
import { expect, standAtSampleDay, test } from './sample-fixtures';

interface Assessed {
  areas: { level: string; id: string | null; name: string | null; figures: Figures }[];
  plots: { id: string | null; status: string; category: string }[];
}
type Figures = Record<string, number | null>;

let assessed: Assessed | null = null;

/** What the command without a screen says of the same files; asked once. */
function assessSample(): Assessed {
  if (assessed) return assessed;
  const files = ['parks', 'plots', 'statistics'].map((name) => `data/sample/${name}.geojson`);
  const { stdout, status } = spawnSync(
    'npm',
    ['run', '--silent', 'assess', '--', ...files, '--as-of', sampleDay, '--json'],
    {
      cwd: fileURLToPath(new URL('../', import.meta.url)),
      encoding: 'utf8',
      maxBuffer: 64e6,
    },
  );
  expect(status).toBe(0);
  assessed = JSON.parse(stdout) as Assessed;
  return assessed;
}

test('opens by itself, marked as a sample', async ({ app, page }) => {
  await standAtSampleDay(page);
  await app.open();
  await expect(page.getByRole('banner').getByText('示例数据')).toBeVisible();
  await expect(page).toHaveTitle(/示例数据/);
});

test('brings the rivers from the same host, with the plots', async ({ app, page, baseURL }) => {
  await standAtSampleDay(page);
  const rivers = page.waitForResponse((response) => /rivers.*\.geojson/.test(response.url()));
  await app.open();
  const response = await rivers;
  expect(new URL(response.url()).origin).toBe(new URL(baseURL!).origin);
  expect(response.ok()).toBe(true);
});

test('lists its eight parks', async ({ inspect }) => {
  const parks = await inspect.parks.parks();
  expect(parks.map(({ name }) => name)).toEqual(
    sampleParks.map(({ properties }) => properties.园区名称),
  );
});

test('has a legend whose counts and areas sum to the total', async ({ inspect }) => {
  await inspect.goTo({ park: null });
  const lines = await inspect.legend.lines();
  const total = await inspect.legend.totals();
  expect(total.plots).toBeGreaterThan(1400);
  expect(lines.reduce((sum, { plots }) => sum + plots, 0)).toBe(total.plots);
  const squareMeters = lines.reduce((sum, line) => sum + line.squareMeters, 0);
  expect(squareMeters / total.squareMeters).toBeCloseTo(1, 9);
});

test('has land of every category and plots of every status', async ({ inspect }) => {
  const assessed = assessSample();
  await inspect.goTo({ park: null });
  const lines = await inspect.legend.lines();
  expect(lines).toHaveLength(10);
  for (const { name, plots } of lines) expect(plots, name).toBeGreaterThan(0);
  expect(new Set(assessed.plots.map(({ status }) => status)).size).toBe(11);
});

test.describe(() => {
  test.use({ mapDetail: 'full' });

  test('shows each plot in the colour of its category', async ({ inspect }) => {
    const { map } = inspect;
    // Flat fills, by the legend: idle and its hatching, built land.
    expect(await map.colourAt(insidePlot('QY-073'), 40)).toBe('#c13c39');
    expect(await map.colourAt(insidePlot('QY-140'), 20)).not.toBe('#c13c39');
  });
});

test('counts as many plots as the command without a screen', async ({ inspect }) => {
  const assessed = assessSample();
  await inspect.goTo({ park: null });
  const total = await inspect.legend.totals();
  const printed = assessed.areas.find(({ level }) => level === 'all')!;
  expect(total.plots).toBe(printed.figures.plotCount);
  expect(total.squareMeters / printed.figures.landArea!).toBeCloseTo(1, 9);
  // The row that is there twice and the sliver are rows, not land.
  expect(total.plots).toBe(samplePlots.length - 2);
});

test('shows of each park what the command without a screen prints', async ({ inspect }) => {
  const assessed = assessSample();
  for (const { properties } of sampleParks) {
    const id = String(properties.园区编号);
    await test.step(id, async () => {
      await inspect.goTo({ park: id, open: 'park' });
      await expect(inspect.details.title).toHaveText(parkName(id));
      const shown = await inspect.details.values();
      const printed = assessed.areas.find((area) => area.level === 'park' && area.id === id)!;
      const counts = Object.keys(printed.figures).filter((key) => key.startsWith('categoryCount.'));
      const present = counts.filter((key) => printed.figures[key]! > 0);
      for (const key of ['plotCount', 'landArea', 'outputIntensity', 'idleShare', ...present])
        expect(shown[key]! / printed.figures[key]!, key).toBeCloseTo(1, 9);
    });
  }
});
