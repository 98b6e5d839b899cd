import { readFile } from 'node:fs/promises';
import { parseCsv } from './parse-csv';
import { expect, test } from './sample-fixtures';

/** The number at the front of a text with thin spaces. */
const numberOf = (text: string | null) =>
  Number(text!.replace(/[\u2009\s]/g, '').match(/[\d.]+/)![0]);

test('land on offer adds up, a project finds land with reasons, and a given grade judges prices', async ({
  inspect,
}) => {
  const { page, details } = inspect;
  await inspect.goTo({ tab: 'pool', park: null });
  const panel = page.locator('.screen-panel');
  const counts = (await panel.locator('.pool-level > span:nth-child(2)').allTextContents()).map(
    numberOf,
  );
  const parks = await panel.locator('.contract-table tbody td:nth-child(2)').allTextContents();
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  expect(sum(counts)).toBeGreaterThan(100);
  expect(sum(parks.map(numberOf))).toBe(sum(counts));

  await panel.getByRole('radio', { name: '项目选地' }).click();
  await panel.getByLabel('用地面积下限').fill('40');
  await panel.getByLabel('用地面积上限').fill('90');
  await panel.getByLabel('固定资产投资额').fill('5');
  await panel.getByRole('button', { name: '选地', exact: true }).click();
  await expect(panel.locator('.match-reserve')).toContainText('5.00 亿元');
  const candidates = panel.locator('.match-list > li');
  const areas = (await candidates.locator('.stock-end').allTextContents()).map(numberOf);
  expect(areas.length).toBeGreaterThan(0);
  for (const area of areas) {
    expect(area).toBeGreaterThanOrEqual(40);
    expect(area).toBeLessThanOrEqual(90);
  }
  const joined = candidates.filter({ hasText: ' + ' }).first();
  const ids = (await joined.locator('strong').textContent())!.replace(/^\d+\. /, '').split(' + ');
  const saving = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'CSV' }).click();
  const saved = parseCsv(await readFile(await (await saving).path(), 'utf8'));
  const column = saved[0]!.indexOf('地块');
  expect(saved.slice(1).map((row) => row[column])).toEqual(
    (await candidates.locator('strong').allTextContents()).map((text) =>
      text.replace(/^\d+\. /, ''),
    ),
  );
  await joined.locator('.stock-head').click();
  await expect(details.panel).toContainText(`${ids.length} 宗`);

  await panel.getByRole('radio', { name: '底价核对' }).click();
  await expect(panel.getByRole('radio', { name: /^不低于标准 0$/ })).toBeVisible();
  await panel.locator('.grade-select button').first().click();
  await page.getByRole('option', { name: /^15 等/ }).click();
  const passed = panel.getByRole('radio', { name: /^不低于标准 [1-9]/ });
  await passed.click();
  await panel.locator('.stock-list .stock-head').first().click();
  await expect(details.panel.locator('.plot-floor-price')).toContainText('不低于标准');

  // The page is shared: as it was.
  await panel.locator('.grade-select button').first().click();
  await page.getByRole('option', { name: '未填' }).click();
  await expect(panel.getByRole('radio', { name: /^不低于标准 0$/ })).toBeVisible();
});
