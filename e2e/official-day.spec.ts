import { readFileSync, writeFileSync } from 'node:fs';
import { read, utils, write } from '@e965/xlsx';
import { extractText } from 'unpdf';
import { expect, test } from './fixtures';
import { AppPage } from './pages/app-page';
import { dropFiles } from './pages/drop-files';
import { InspectPage } from './pages/inspect-page';
import { UndoPage } from './pages/undo-page';
import { standAtSampleDay } from './sample-fixtures';

test('an official’s day: find idle land, understand a plot, decide, print its sheet, fill in the ledger elsewhere, bring it back, undo', async ({
  page,
}, testInfo) => {
  await standAtSampleDay(page);
  const app = new AppPage(page);
  await app.open();
  const { legend, details, table } = new InspectPage(page, new URL(page.url()).hash);
  const undo = new UndoPage(page);
  await legend.chip('疑似闲置').click();
  await table.open();
  const [id] = await table.column('id', 1);
  await table.choose(id!);
  await table.close();
  await expect(details.tags).toContainText('疑似闲置');
  await expect(details.reasons).toContainText('《闲置土地处置办法》');
  await expect(details.reasons).toContainText('已过约定动工日期');
  const form = details.panel.locator('.plot-disposal');
  const choose = async (label: string, option: string | RegExp) => {
    await form.getByRole('button', { name: new RegExp(label) }).click();
    await page.getByRole('option', { name: option }).click();
    await expect(form.getByRole('button', { name: new RegExp(label) })).toContainText(option);
  };
  await choose('闲置原因', '企业原因');
  await choose('处置方式', /征缴土地闲置费/);
  await app.waitIdle();

  // The sheet that will be signed, in a zone of one's own, with what was just decided.
  await page.keyboard.press('p');
  const pages = page.locator('.sheet-page');
  await expect(pages.first()).toContainText(id!);
  await page.getByRole('button', { name: /坐标带/ }).click();
  await page.getByRole('option', { name: /^6° 带 18/ }).click();
  await expect(pages.first()).toContainText('6° 带 18');
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const { totalPages, text } = await extractText(new Uint8Array(bytes));
  const printed = text.join('').normalize('NFKC').replace(/\s/g, '');
  expect(printed).toContain(`第${totalPages}页，共${totalPages}页`.normalize('NFKC'));
  expect(printed).toContain('征缴土地闲置费');
  expect(printed).toMatch(/18\d{6}\.\d{2}/);
  await page.keyboard.press('Escape');

  // Kept by the browser, since the sample is no workspace.
  await page.reload();
  await app.waitIdle();
  await expect(form.getByRole('button', { name: /处置方式/ })).toContainText('征缴土地闲置费');

  await page.getByRole('button', { name: '处置', exact: true }).click();
  await page.getByRole('tab', { name: '台账' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Excel' }).click();
  const path = testInfo.outputPath('ledger.xlsx');
  await (await download).saveAs(path);
  const book = read(readFileSync(path));
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 });
  const [headings] = rows;
  const row = rows.findIndex(([key]) => key === id);
  const put = (heading: string, value: string) => {
    const at = { r: row, c: headings!.indexOf(heading) };
    sheet[utils.encode_cell(at)] = { t: 's', v: value };
  };
  expect(rows[row]![headings!.indexOf('闲置原因')]).toBe('企业原因');
  put('责任单位', '规划和自然资源局');
  put('完成时限', '2026/11/1');
  put('认定书文号', '认〔2026〕3号');
  put('认定日期', '2026-10-08');
  put('进展阶段', '差不多了');
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }));

  await dropFiles(page, [path]);
  const report = page.getByRole('dialog', { name: /导入台账/ });
  await expect(report.locator('.ledger-change')).toHaveCount(4);
  await expect(report).toContainText('差不多了');
  await expect(report).toContainText('本机 — → 文件 认〔2026〕3号');
  await report.getByRole('button', { name: '导入 4 处' }).click();
  await expect(report).toBeHidden();
  await expect(details.tags).toContainText('闲置（已认定）');
  await expect(details.reasons).toContainText('台账记有《闲置土地认定书》');
  await expect(form).toContainText('逾期 21 天');
  await expect(page.getByRole('region', { name: '已逾期' })).toContainText('规划和自然资源局');
  await table.open();
  await expect(table.row(id!)).toContainText('闲置（已认定）');

  await undo.undo.click();
  await expect(details.tags).not.toContainText('已认定');
  await expect(table.row(id!)).toContainText('疑似闲置');
  await undo.redo.click();
  await expect(details.tags).toContainText('闲置（已认定）');

  // What the ledger says can be asked for, and the map follows.
  await page.evaluate(() => {
    location.hash += '&where=disposalState:overdue';
  });
  await app.waitIdle();
  await expect(table.plotRows).toHaveCount(1);
});
