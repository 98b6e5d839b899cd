import { collectionOf, plotFeature, writeFiles } from './made-files';
import { DataPanelPage } from './pages/data-panel-page';
import { DetailsPage } from './pages/details-page';
import { JoinsPage } from './pages/joins-page';
import { UndoPage } from './pages/undo-page';
import { parseCsv } from './parse-csv';
import { expect, test } from './small-fixtures';

const map = ['QY-1001', 'QY-1002', 'QY-1003'].map((id, i) =>
  plotFeature({ 地块编号: id, 地类编码: '100101' }, i),
);
const headings = '地块编号,拿地主体,合同面积,供地日期,实际动工日期';
const ledger = `${headings}
QY-1001,示例甲公司,15,2020-05-01,2021-03-01
QY-1002-1,示例乙公司,16,2020-05-02,2019-03-01
QY-2077,示例丙公司,15,2020-05-03,
`;

test('a corrected column is remembered for the next file with the same headings', async ({
  app,
  page,
}, info) => {
  const [shapes, first, second] = writeFiles(info, {
    'map.geojson': collectionOf(map),
    '台账2025.csv': ledger,
    '台账2026.csv': ledger.replaceAll('QY-100', 'JW-200'),
  });
  await app.dropFiles([shapes!, first!]);
  const panel = new DataPanelPage(page);
  await panel.open();
  await panel.dialog.getByRole('button', { name: '台账2025', exact: true }).click();
  const row = panel.dialog.locator('[data-heading="拿地主体"]');
  await expect(row).toContainText('像是“使用权人”');
  await expect(panel.dialog.locator('[data-heading="供地日期"]')).toContainText('名称一致');
  await row.getByRole('button', { name: '把“拿地主体”对应到“使用权人”' }).click();
  await expect(row).toContainText('已指定');
  const area = panel.dialog.locator('[data-heading="合同面积"]');
  await expect(area).toContainText('缺单位');
  await panel.dialog.getByRole('button', { name: '面积单位' }).click();
  await page.getByRole('option', { name: '亩', exact: true }).click();
  await panel.dialog.getByRole('button', { name: '全部按此' }).click();
  await expect(area.getByRole('button', { name: '“合同面积”的单位' })).toContainText('亩');
  await app.waitIdle();
  await panel.close();

  await app.dropFiles([second!]);
  await expect(page.getByText('“台账2026.csv”的字段按模板“台账2025”对应')).toBeVisible();
  await panel.open();
  await panel.dialog.getByRole('button', { name: '台账2026', exact: true }).click();
  await expect(panel.dialog.locator('.template-line')).toContainText('按模板“台账2025”对应');
  await expect(row).toContainText('来自模板');
  await panel.dialog.getByRole('button', { name: '字段模板（1）' }).click();
  const templates = page.getByRole('dialog', { name: '字段模板' });
  await templates.getByRole('button', { name: '删除模板“台账2025”' }).click();
  await expect(templates).toContainText('还没有模板');
  await templates.getByRole('button', { name: '撤销' }).click();
  await expect(templates.getByRole('listitem')).toContainText('合同面积 → 申报面积 (亩)');
  await templates.getByRole('button', { name: '关闭' }).click();
  await panel.dialog.getByRole('button', { name: '改回自动识别' }).click();
  await expect(row).toContainText('保留');
});

test('the report of a join leads to the map, takes similar numbers when told, and is saved', async ({
  app,
  page,
}, info) => {
  const paths = writeFiles(info, { 'map.geojson': collectionOf(map), '台账.csv': ledger });
  await app.dropFiles(paths);
  const panel = new DataPanelPage(page);
  await panel.open();
  await panel.dialog.getByRole('button', { name: '核对报告' }).click();
  const joins = new JoinsPage(page);
  await expect(joins.dialog).toContainText('台账 3 行 = 对上 1 + 仅表中 2 + 编号重复 0 + 未采用 0');
  await expect(joins.dialog).toContainText('合计相符');
  expect(await joins.choose('datesOutOfOrder')).toBe('1');
  await expect(joins.rows).toContainText('实际动工日期 2019-03-01 早于供地日期 2020-05-02');
  expect(await joins.choose('areaDiffers')).toBe('—');
  expect(await joins.choose('matched')).toBe('1');
  await joins.dialog.getByRole('button', { name: '在图上定位：QY-1001' }).click();
  await expect(joins.dialog).toBeHidden();
  const details = new DetailsPage(page);
  await expect(details.title).toContainText('QY-1001');
  await page.getByRole('button', { name: '返回核对报告' }).click();

  expect(await joins.choose('possible')).toBe('1');
  await joins.dialog.getByRole('button', { name: '确认“QY-1002-1”就是“QY-1002”' }).click();
  await expect(joins.dialog).toContainText('对上 2 + 仅表中 1');
  await joins.choose('onlyInTable');
  await expect(joins.rows).toHaveCount(1);
  await expect(joins.rows).toContainText('供地日期：2020-05-03');
  const csv = await joins.save('导出 CSV');
  expect(csv.name).toBe('台账与图核对_台账.csv');
  const lines = parseCsv(csv.bytes.toString('utf8'));
  expect(lines.slice(1).map(([group, , key]) => `${group} ${key}`)).toEqual([
    '对上 QY-1001',
    '对上 QY-1002-1',
    '仅表中有 QY-2077',
    '仅图上有 ',
    '日期先后颠倒 QY-1002-1',
  ]);
  const xlsx = await joins.save('导出 Excel');
  expect(xlsx.name).toBe('台账与图核对_台账.xlsx');
  expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
  await joins.dialog.getByRole('button', { name: '关闭' }).click();
  const { undo } = new UndoPage(page);
  await expect(undo).toHaveAccessibleName(/^撤销：近似编号$/);
  await undo.click();
  await app.waitIdle();
  await panel.open();
  await expect(panel.dialog.locator('.import-joins')).toContainText('对上 1，仅表中 2');
});
