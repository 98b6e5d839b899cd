import { readFile } from 'node:fs/promises';
import { collectionOf, plotFeature, writeFiles } from './made-files';
import { NoticesPage } from './pages/notices-page';
import { parseCsv } from './parse-csv';
import { expect, test } from './small-fixtures';

/** A box in columns and rows of the made plots. */
function box(properties: object, west: number, south: number, east: number, north: number): string {
  const lon = (column: number) => 106.7 + column * 0.0012;
  const lat = (row: number) => 29.7 + row * 0.0011;
  const ring = [
    [lon(west), lat(south)],
    [lon(east), lat(south)],
    [lon(east), lat(north)],
    [lon(west), lat(north)],
    [lon(west), lat(south)],
  ];
  const geometry = { type: 'Polygon', coordinates: [ring] };
  return JSON.stringify({ type: 'Feature', properties, geometry });
}

test('functional zones and planned limits are read, drawn, measured, filtered by and handed on', async ({
  app,
  page,
}, info) => {
  const park = box({ 园区编号: 'P1', 园区名称: '示例园', 产业生态圈: '电子信息' }, 0, 0, 4, 2);
  const plots = [0, 1, 2, 3, 5, 9].map((column, k) =>
    plotFeature({ 地块编号: `Z-${k + 1}`, 地类编码: '100101' }, column, 0),
  );
  const zones = [
    box({ 名称: '东片', 功能分区: '产业发展' }, -2, 0, 2, 2),
    box({ 名称: '北片', 功能分区: '生态保护区' }, 2, 1, 4, 2),
    box({ 名称: '南片', 功能分区: '居住' }, 2, 0, 4, 1),
  ];
  const limits = [box({ 名称: '规划范围', 边界类型: '规划建设范围' }, 0, 0, 7, 2)];
  const paths = writeFiles(info, {
    'park.geojson': collectionOf([park]),
    'plots.geojson': collectionOf(plots),
    'zones.geojson': collectionOf(zones),
    'limits.geojson': collectionOf(limits),
  });
  await app.dropFiles(paths);
  await new NoticesPage(page).dismissAll();
  await page.getByRole('button', { name: '评价', exact: true }).click();
  await page.getByRole('tab', { name: '分区四至' }).click();
  const tab = page.locator('.zones');
  const row = tab.locator('.zone-table').first().locator('tr[data-park]');
  const values = row.locator('data');
  await expect(values).toHaveCount(4);
  const shares = await values.evaluateAll((list) =>
    list.map((one) => Number(one.getAttribute('value'))),
  );
  // Halves by construction: 50 %, none, a quarter each.
  for (const [k, share] of [0.5, 0, 0.25, 0.25].entries()) expect(shares[k]).toBeCloseTo(share, 4);
  await expect(row).toContainText('100.0');
  await row.locator('td.numeric button').first().click();
  await expect(page.locator('.explain')).toContainText('zones.geojson');
  await expect(page.locator('.explain')).toContainText('椭球面积');
  await page.keyboard.press('Escape');

  const side = (name: string) => tab.locator('tr[data-side]', { hasText: name });
  await expect(side('四至范围内').locator('td').first()).toHaveText('4');
  await expect(side('四至外、规划内').locator('td').first()).toHaveText('1');
  await expect(side('两界之外').locator('td').first()).toHaveText('1');
  const told = page.waitForEvent('download');
  await tab.getByRole('button', { name: 'CSV' }).last().click();
  const lines = parseCsv(await readFile(await (await told).path(), 'utf8'));
  expect(
    lines.filter(([, where, count]) => where === '四至外、规划内' && count === '1'),
  ).toHaveLength(1);

  await side('四至外、规划内').getByRole('button').click();
  await expect(page).toHaveURL(/where=boundarySide:onlyPlanned/);
  await expect(page.locator('.filter-line, .chips')).toContainText('四至外、规划内');
  await page.goBack();
  await expect(page).not.toHaveURL(/boundarySide/);

  // 三图一表: a link and a file, kept with the work and taken back by undo.
  await tab.locator('tr', { hasText: '示例园' }).last().getByRole('button').click();
  const slot = tab.locator('[data-slot="panorama"]');
  await slot.getByRole('textbox').fill('javascript:alert(1)');
  await slot.getByRole('button', { name: '添加链接' }).click();
  await expect(slot.getByRole('alert')).toContainText('未添加');
  await slot.getByRole('textbox').fill('https://plans.example/panorama.pdf');
  await slot.getByRole('button', { name: '添加链接' }).click();
  await expect(slot.getByRole('link', { name: 'panorama.pdf' })).toHaveAttribute('rel', /noopener/);
  const list = tab.locator('[data-slot="enterprises"]');
  const [names] = writeFiles(info, { '名录.csv': '企业\r\n示例公司\r\n' });
  await list.locator('input[type="file"]').setInputFiles(names!);
  const kept = list.getByRole('button', { name: '名录.csv', exact: true });
  const saved = page.waitForEvent('download');
  await kept.click();
  expect(await readFile(await (await saved).path(), 'utf8')).toContain('示例公司');
  await list.getByRole('button', { name: '移除“名录.csv”' }).click();
  await expect(kept).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(kept).toBeVisible();

  await page.getByRole('tab', { name: '分组' }).click();
  await page
    .getByRole('button', { name: /分组依据|分组方式|一区两群|按/ })
    .first()
    .click();
  await page.getByRole('option', { name: '产业生态圈' }).click();
  await expect(page.locator('tr[data-group="电子信息"]')).toContainText('4 宗');

  await page.getByRole('button', { name: '查看', exact: true }).click();
  const layers = page.locator('.layer-list');
  await expect(layers).toContainText('功能分区');
  await expect(layers).toContainText('规划建设范围');
  await expect(layers).not.toContainText('给定范围');
});
