import { readFile } from 'node:fs/promises';
import { parseCsv } from './parse-csv';
import { samplePlots } from './sample-data';
import { expect, test } from './sample-fixtures';

test('land by level: the group holds its parks, the map takes its colours, and Back returns', async ({
  inspect,
}) => {
  const { page, details } = inspect;
  await inspect.goTo({ tab: 'groups', groups: 'level/landArea' });
  const panel = page.locator('.targets');
  const rows = panel.locator('tr[data-group]');
  await expect(rows).toHaveCount(3);
  const state = panel.locator('tr[data-group="国家级"]');
  await expect(state).toContainText('3 个园区');
  const whole = Number(await state.locator('data').getAttribute('value'));

  await state.getByRole('button', { name: /的各园区/ }).click();
  await expect(panel.locator('.group-path')).toContainText('国家级');
  await expect(rows).toHaveCount(3);
  const parts = await rows
    .locator('data')
    .evaluateAll((list) => list.map((data) => Number(data.getAttribute('value'))));
  expect(parts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(whole, 3);
  await page.goBack();
  await expect(panel.locator('.group-path')).toHaveCount(0);

  // A name opens all figures of the group, and the same value stands there.
  await state.getByRole('button', { name: '国家级', exact: true }).click();
  await expect(details.panel.locator('h2')).toHaveText('国家级');
  const shown = details.panel.locator('data[data-indicator="landArea"]');
  await expect(shown).toHaveAttribute('value', String(whole));

  await panel.getByText('在图上着色').click();
  await expect(page).toHaveURL(/colours=group/);
  await panel.getByText('在图上着色').click();
  await expect(page).not.toHaveURL(/colours=group/);
});

test('the list for the owner of the data names every plot whose data lack something', async ({
  inspect,
}) => {
  const { page } = inspect;
  await inspect.goTo({ tab: 'health', park: null });
  const panel = page.locator('.health');
  const output = panel.locator('.stock-head', { hasText: '缺产值' });
  const count = Number(/\d+/.exec((await output.locator('.stock-end').textContent())!)![0]);
  const told = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'CSV' }).click();
  const rows = parseCsv(await readFile(await (await told).path(), 'utf8'));
  const [heads, ...lines] = rows;
  const problem = heads!.indexOf('问题');
  const lacking = lines.filter((line) => line[problem] === '缺产值');
  expect(lacking).toHaveLength(count);
  const number = heads!.indexOf('行');
  for (const line of lacking) {
    const { properties } = samplePlots[Number(line[number]) - 1]!;
    expect(properties['年产值(万元)'], line[number]).toBeNull();
    expect(properties.实际竣工日期 ?? properties.状态, line[number]).not.toBeNull();
  }
});

test('parks and groups by an indicator of the evaluation: a link restores it, Back leaves it, the file says the same', async ({
  inspect,
}) => {
  const { page } = inspect;
  await inspect.goTo({ tab: 'ranking', rank: 'landBuiltRate/indicator/all' });
  const panel = page.locator('.ranking');
  const rows = panel.locator('.rank-table tr[data-park]');
  await expect(rows).toHaveCount(8);
  await expect(panel.locator('.rank-table thead').first()).toContainText('土地建成率');
  const shown = await rows.evaluateAll((list) =>
    list.map((row) => [
      row.querySelector('th button')!.textContent,
      row.querySelector('data')?.getAttribute('value') ?? '',
    ]),
  );
  const told = page.waitForEvent('download');
  await panel.locator('.rank-saves').getByRole('button', { name: 'CSV' }).click();
  const [heads, ...lines] = parseCsv(await readFile(await (await told).path(), 'utf8'));
  expect(heads).toEqual(['名次', '园区', '土地建成率（%）', '缺少']);
  expect(lines.map(([, park, value]) => [park, value === '' ? '' : Number(value) / 100])).toEqual(
    shown.map(([park, value]) => [park, value === '' ? '' : expect.closeTo(Number(value), 9)]),
  );
  expect(shown.filter(([, value]) => value !== '').length).toBeGreaterThan(4);

  await panel.locator('.select-button').first().click();
  await expect(page.getByRole('listbox')).toContainText('集约评价');
  await page.getByRole('option', { name: '综合容积率', exact: true }).click();
  await expect(page).toHaveURL(/rank=comprehensiveFar\/indicator\/all/);
  await page.goBack();
  await expect(panel.locator('.rank-table thead').first()).toContainText('土地建成率');

  await inspect.goTo({ tab: 'groups', groups: 'level/landSupplyRate', rank: null });
  const groups = page.locator('.targets tr[data-group]');
  await expect(groups).toHaveCount(3);
  await groups.first().locator('td.numeric button').click();
  await expect(page.getByRole('dialog')).toContainText('土地供应率');
});
