import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator } from '@playwright/test';
import { NoticesPage } from './pages/notices-page';
import { parseCsv } from './parse-csv';
import { expect, test } from './small-fixtures';

const folder = fileURLToPath(new URL('../data/fixtures/worked-example/', import.meta.url));
const [, ...lines] = parseCsv(readFileSync(`${folder}evaluation-by-hand.csv`, 'utf8'));
const plain = (text: string | null) => text!.replaceAll('\u2009', ' ').trim();
const shown = new Map(lines.map((line) => [line[0]!, line.at(-1)!]));

test('the hand-computed evaluation is reproduced to the last shown digit, and every number opens', async ({
  app,
  page,
}) => {
  const names = ['park.geojson', 'plots.geojson', 'statistics.geojson', 'land-areas.csv'];
  await app.dropFiles(names.map((name) => folder + name));
  await new NoticesPage(page).dismissAll();
  await page.getByRole('button', { name: '评价', exact: true }).click();
  await page.getByRole('tab', { name: '集约评价' }).click();
  const panel = page.locator('.intensive');
  await expect(panel).toContainText('无集约度：还没有设定理想值和权重');
  await expect(panel.locator('[data-potential="structure"]')).toContainText('缺：理想值');

  await panel.getByText('理想值和权重', { exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await panel.getByRole('button', { name: '导入文件' }).click();
  await (await chooser).setFiles(`${folder}ideals.json`);
  await expect(panel.getByRole('status')).toHaveText('权重合计 100.00 %');
  const weight = panel.getByRole('textbox', { name: '工业用地地均税收的权重（%）' });
  await weight.fill('15');
  await weight.press('Enter');
  await expect(panel.getByRole('status')).toHaveText('权重合计 105.00 %，应为 100 %');
  await page.getByRole('button', { name: '撤销：理想值和权重' }).click();
  await expect(weight).toHaveValue('10');

  await panel.getByText('单个园区', { exact: true }).click();
  await expect(panel.locator('.eval-score')).toContainText(`${shown.get('score')} 分`);
  const rows = panel.locator('tr[data-evaluated]');
  await expect(rows).toHaveCount(18);
  const told = page.locator('.explain');
  const opens = async (button: Locator, texts: readonly string[]) => {
    await button.evaluate((element: HTMLElement) => element.click());
    for (const text of texts) await expect(told).toContainText(text);
    // The key counts once the explanation has the focus.
    await expect(told.locator(':focus').or(page.locator('.explain:focus-within'))).not.toHaveCount(
      0,
    );
    await page.keyboard.press('Escape');
    await expect(told).toHaveCount(0);
  };
  for (const row of await rows.all()) {
    const id = (await row.getAttribute('data-evaluated'))!;
    const value = row.locator('.figure');
    expect([id, plain(await value.textContent())]).toEqual([id, shown.get(id)]);
    await opens(value, ['A–H 面积表', 'land-areas.csv', '公顷']);
    const reference = row.locator('td:last-child .derived');
    if ((await reference.count()) > 0) await opens(reference, ['不是理想值']);
    const leaf = shown.get(`leaf.${id}`);
    if (leaf === undefined) continue;
    const score = row.locator('.eval-goal .derived');
    expect([id, await score.textContent()]).toEqual([id, leaf]);
    await opens(score, ['分值', leaf, '以正式文件为准']);
  }
  await opens(panel.locator('[data-evaluated="industrialOutput"] .figure'), [
    `= ${shown.get('km2')} 亿元/km² = 6\u2009500.00 万元/公顷 = ${shown.get('mu')} 万元/亩`,
  ]);

  await opens(panel.locator('.eval-score-value'), [
    shown.get('score')!,
    '10.00 % × 0.8828 = 0.0883',
  ]);
  await expect(panel.locator('.eval-zone')).toContainText('工业主导型');
  await opens(panel.locator('.eval-zone .derived'), [
    `${shown.get('industrialShare')} %`,
    `${shown.get('residentialShare')} %`,
  ]);
  for (const name of ['expansion', 'years', 'structure', 'intensity', 'management']) {
    const potential = panel.locator(`[data-potential="${name}"] .derived`);
    await expect(potential).toContainText(shown.get(name)!);
    await opens(potential, ['以正式文件为准']);
  }
});
