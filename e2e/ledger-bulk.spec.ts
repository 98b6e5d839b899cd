import { readFileSync, writeFileSync } from 'node:fs';
import { read, utils, write } from '@e965/xlsx';
import { expect, test } from './fixtures';
import { AppPage } from './pages/app-page';
import { dropFiles } from './pages/drop-files';
import { InspectPage } from './pages/inspect-page';
import { UndoPage } from './pages/undo-page';
import { standAtSampleDay } from './sample-fixtures';

test('records of many plots are filled in at once, and a file that comes back late is settled value by value', async ({
  page,
}, info) => {
  // A page of its own: what is decided about the sample stays in its browser.
  await standAtSampleDay(page);
  const app = new AppPage(page);
  await app.open();
  const inspect = new InspectPage(page, new URL(page.url()).hash);
  await inspect.goTo({ show: 'idle', chosen: 'shown', tab: 'ledger' });
  const bulk = page.locator('.ledger-bulk');
  await expect(bulk).toContainText('批量填写所选 10 宗');
  const unit = bulk.getByLabel('责任单位');
  await unit.fill('园区管委会');
  await unit.press('Tab');
  await bulk.getByRole('button', { name: '填写', exact: true }).click();
  const items = page.locator('.screen-panel').getByText('园区管委会');
  await expect(items).toHaveCount(10);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Excel' }).click();
  const path = info.outputPath('ledger.xlsx');
  await (await download).saveAs(path);
  const book = read(readFileSync(path));
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 });
  const column = rows[0]!.indexOf('责任单位');
  for (const id of ['QY-021', 'QY-037']) {
    const r = rows.findIndex(([key]) => key === id);
    expect(rows[r]![column]).toBe('园区管委会');
    sheet[utils.encode_cell({ r, c: column })] = { t: 's', v: '规划和自然资源局' };
  }
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }));

  // Meanwhile one of the two was changed here as well.
  await inspect.goTo({ plot: 'QY-021', tab: 'ledger' });
  const form = inspect.details.panel.locator('.plot-disposal');
  await form.getByLabel('责任单位').fill('示例街道');
  await form.getByLabel('责任单位').press('Tab');
  await app.waitIdle();
  await dropFiles(page, [path]);
  const report = page.getByRole('dialog', { name: /导入台账/ });
  await expect(report).toContainText('改动（1）');
  const conflict = report.locator('.ledger-found', { hasText: '冲突（1）' });
  await expect(conflict).toContainText('本机 示例街道');
  await expect(conflict).toContainText('文件 规划和自然资源局');
  await report.getByRole('button', { name: '导入 1 处' }).click();
  await expect(form.getByLabel('责任单位')).toHaveValue('示例街道');

  // The same file once more: now the conflict is settled for the file.
  await dropFiles(page, [path]);
  await conflict.getByLabel('采用文件').check();
  await report.getByRole('button', { name: '导入 1 处' }).click();
  await expect(form.getByLabel('责任单位')).toHaveValue('规划和自然资源局');
  await new UndoPage(page).undo.click();
  await expect(form.getByLabel('责任单位')).toHaveValue('示例街道');
});
