import { readFile } from 'node:fs/promises';
import { areaTolerance, measuredArea } from './independent-land';
import { parseCsv } from './parse-csv';
import { sampleParks, samplePlots } from './sample-data';
import { expect, test } from './sample-fixtures';

const squareMetersPerMu = 2000 / 3;

test('a drag in the histogram selects whole bins, for charts, details and table alike', async ({
  inspect,
}) => {
  const { page, details, table } = inspect;
  await inspect.goTo({ tab: 'charts', table: 'open' });
  const tab = page.locator('.charts-tab');
  const histogram = tab.locator('.chart').first();
  const title = (await histogram.locator('h3').textContent())!;
  const park = sampleParks.find(({ properties }) => title.startsWith(String(properties.园区名称)))!;
  await histogram.getByRole('radio', { name: '表' }).click();
  const rows = histogram.locator('tbody tr');
  const cells = await rows.evaluateAll((list) =>
    list.map((row) => [...row.children].map((cell) => Number(cell.textContent))),
  );
  // The file says what the table says.
  const told = page.waitForEvent('download');
  await histogram.getByRole('button', { name: /CSV/ }).click();
  const [, ...lines] = parseCsv(await readFile(await (await told).path(), 'utf8'));
  expect(lines.map(([from, , plots, selected]) => [from, plots, selected].map(Number))).toEqual(
    cells.map(([from, , plots, selected]) => [from, plots, selected]),
  );

  await histogram.getByRole('radio', { name: '图' }).click();
  const canvas = histogram.locator('canvas').first();
  const box = (await canvas.boundingBox())!;
  const at = (share: number) => box.x + box.width * share;
  await page.mouse.move(at(0.6), box.y + box.height * 0.4);
  await page.mouse.down();
  await page.mouse.move(at(0.8), box.y + box.height * 0.5, { steps: 4 });
  await page.mouse.up();
  await expect(tab.locator('.chart-sum strong')).toBeVisible();
  await histogram.getByRole('radio', { name: '表' }).click();
  const picked = rows.locator('xpath=self::*[@data-picked]');
  await expect(picked).not.toHaveCount(0);
  const stretch = await picked.evaluateAll((list) =>
    list.map((row) => [...row.children].map((cell) => Number(cell.textContent))),
  );
  const [from, to] = [stretch[0]![0]!, stretch.at(-1)![1]!];
  const inside = samplePlots
    .filter(({ properties }) => properties.园区编号 === park.properties.园区编号)
    .map(({ geometry }) => measuredArea(geometry) / squareMetersPerMu)
    .filter((area) => area >= from && area < to);
  expect(inside.length).toBe(stretch.reduce((sum, row) => sum + row[3]!, 0));
  expect(inside.length).toBeGreaterThan(0);
  const sum = inside.reduce((total, area) => total + area, 0) * squareMetersPerMu;
  const shown = tab.locator('.chart-sum data');
  await expect(shown).toBeVisible();
  const value = Number(await shown.getAttribute('value'));
  expect(Math.abs(value / sum - 1)).toBeLessThan(areaTolerance);
  await expect(details.panel.locator('data[data-indicator="landArea"]').first()).toHaveAttribute(
    'value',
    String(value),
  );
  const chosen = table.plotRows.locator('xpath=self::*[@aria-selected="true"]');
  const onlyChosen = table.drawer.getByRole('button', { name: '只看已选' });
  await onlyChosen.click();
  await expect(table.drawer.locator('.drawer-count')).toContainText(`${inside.length} /`);
  await expect(chosen.first()).toBeVisible();
  await onlyChosen.click();

  // The other way: a row of the table is one plot of the bins.
  await table.plotRows.first().click();
  await expect(tab.locator('.chart-sum strong')).toHaveText('已选 1 宗');
  await expect(rows.locator('td:last-child').filter({ hasText: /^1$/ })).toHaveCount(1);
  await tab.getByRole('button', { name: '清除选择' }).click();
  await expect(rows.locator('td:last-child').filter({ hasText: /^1$/ })).toHaveCount(0);
});

test('parks by weights: none before they are given, all of them ranked after', async ({
  inspect,
}) => {
  const { page } = inspect;
  await inspect.goTo({ tab: 'ranking' });
  const tab = page.locator('.ranking');
  await tab.getByRole('radio', { name: '加权' }).click();
  await expect(tab).toContainText('还没有设权重');
  const weights = tab.getByRole('group', { name: '用地与产出' });
  await weights.getByLabel('产出强度').fill('3');
  await weights.getByLabel('土地建成率').fill('1');
  const places = tab.locator('tr[data-park]');
  await expect(places).toHaveCount(sampleParks.length);
  await expect(places.first().locator('td').first()).toHaveText('1');
  await expect(places.first().locator('td').nth(1)).toHaveText(/^1/);
  await expect(tab.locator('.chart-canvas[data-drawn]')).toHaveCount(2);
  // Without any weight it is as it was, for whoever comes next on this page too.
  for (const name of ['产出强度', '土地建成率']) await weights.getByLabel(name).fill('');
  await expect(tab).toContainText('还没有设权重');
});
