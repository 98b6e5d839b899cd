import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { DataPanelPage } from './pages/data-panel-page';
import { ParkListPage } from './pages/park-list-page';
import { TablePage } from './pages/table-page';
import { useSmallSample } from './small-sample';

const project = fileURLToPath(new URL('../', import.meta.url));
const ownFile = new URL('../data/fixtures/real-like/estate-dirty.geojson', import.meta.url);
const realFile = new URL('../../shared/data/plots/raipur-amaseoni-estate.geojson', import.meta.url);

test('what stands on the screen is what `npm run assess` prints', async ({ app, page }) => {
  const printed = assess(ownFile);
  await useSmallSample(page);
  await app.open();
  await app.dropFiles([fileURLToPath(ownFile)]);
  await expectSameFigures(page, printed);
});

test.describe('on the Raipur estate', () => {
  test.skip(!existsSync(realFile), 'needs ../shared/data, which is not on this machine');

  test('the screen shows what `npm run assess` prints', async ({ app, page }) => {
    const printed = assess(realFile);
    await useSmallSample(page);
    await app.open();
    await app.dropFiles([fileURLToPath(realFile)]);
    await expectSameFigures(page, printed);
  });
});

interface Printed {
  layers: { rows: number; accepted: number; warned: number; rejected: number }[];
  issues: { code: string }[];
  areas: { level: string; name: string | null; figures: Record<string, number | null> }[];
  plots: { id: string; figures: Record<string, number | null> }[];
}

function assess(file: URL): Printed {
  const { stdout, status } = spawnSync(
    'npm',
    ['run', '--silent', 'assess', '--', fileURLToPath(file), '--json'],
    {
      cwd: project,
      encoding: 'utf8',
    },
  );
  expect([0, 1]).toContain(status);
  return JSON.parse(stdout) as Printed;
}

/** Rows, issues, and the figures of all land, of each park and of each plot. */
async function expectSameFigures(page: Page, printed: Printed): Promise<void> {
  const panel = new DataPanelPage(page);
  expect(await panel.layers()).toMatchObject(
    printed.layers.map(({ rows, accepted, warned, rejected }) => ({
      rows,
      accepted,
      warned,
      rejected,
    })),
  );
  const codes = (issues: { code: string }[]) => issues.map(({ code }) => code).sort();
  expect(codes(await panel.issues())).toEqual(codes(printed.issues));
  await panel.close();
  const rows = await new TablePage(page).rows();
  expect(rows.map(({ id, squareMeters }) => [id, squareMeters])).toEqual(
    printed.plots.map(({ id, figures }) => [id, figures.landArea]),
  );
  const list = new ParkListPage(page);
  for (const { name, figures } of printed.areas.filter(({ level }) => level === 'park')) {
    await list.choose(name!);
    await page.locator('html[data-state="idle"]').waitFor();
    const shown = await figuresShown(page);
    expect(Object.keys(shown)).toContain('landArea');
    for (const [indicator, value] of Object.entries(shown))
      expect([indicator, value]).toEqual([indicator, figures[indicator]]);
  }
}

/** The known figures of the panel on the right, by indicator. */
async function figuresShown(page: Page): Promise<Record<string, number>> {
  const entries = await page
    .locator('aside.right-panel data')
    .evaluateAll((elements) =>
      elements.map((element): [string, number] => [
        element.getAttribute('data-indicator')!,
        Number(element.getAttribute('value')),
      ]),
    );
  return Object.fromEntries(entries);
}
