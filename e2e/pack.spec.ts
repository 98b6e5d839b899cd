import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { read, utils } from '@e965/xlsx';
import { extractText } from 'unpdf';
import { expect, test } from './sample-fixtures';

/** A PDF may name a sign by its look-alike among the radicals (⼟ for 土). */
const bare = (words: string) => words.normalize('NFKC').replace(/\s/g, '');

test('the meeting pack prints in one job what the screen shows, and its tables go out as a workbook', async ({
  inspect,
}) => {
  const { page } = inspect;
  await inspect.goTo({ park: null });
  const chip = await inspect.legend.chip('疑似闲置').innerText();
  const idle = Number(/\d+/.exec(chip)![0]);
  await page.getByRole('button', { name: /^分享/ }).first().click();
  await page.getByRole('button', { name: '生成会议材料' }).click();
  const dialog = page.getByRole('dialog', { name: '会议材料' });
  const pages = dialog.locator('.sheet-page');
  await expect(dialog.locator('.pack-cover')).toBeVisible();
  await dialog.getByLabel('标题').fill('十月例会');

  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const { totalPages, text } = await extractText(new Uint8Array(bytes));
  expect(totalPages).toBe(await pages.count());
  const printed = text.map(bare);
  expect(printed[0]).toContain('十月例会');
  expect(printed[0]).toContain('示例数据');
  const own = await dialog.locator('.pack-page').count();
  printed.slice(0, own).forEach((one, at) => {
    expect(one).toContain(bare(`第 ${at + 1} 页，共 ${own} 页`));
  });
  const all = printed.join('');
  for (const cell of await dialog.locator('.pack-table td').allInnerTexts())
    expect(all).toContain(bare(cell));
  // The three plots that are overdue longest have their sheets.
  await expect(dialog.locator('.sheet-page:not(.pack-page)')).toHaveCount(totalPages - own);

  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /导出表格/ }).click();
  const book = read(await readFile(await (await saving).path()));
  const names = ['各园区主要指标', '目标对照', '疑似闲置与已认定闲置地块', '批而未供地块'];
  expect(book.SheetNames).toEqual(names);
  const rowsOf = (name: string) =>
    utils.sheet_to_json<(string | number)[]>(book.Sheets[name]!, { header: 1 }).slice(1);
  const shown = await dialog
    .locator('.pack-page', { has: page.getByRole('heading', { name: /^疑似闲置与已认定/ }) })
    .locator('tbody tr td:first-child')
    .allInnerTexts();
  expect(rowsOf(names[2]!).map(([id]) => id)).toEqual(shown);
  expect(shown).toHaveLength(idle);
  // Every number of the workbook is the one on the page, as exactly as that tells it.
  for (const name of names) {
    const cells = await dialog
      .locator('.pack-page', { has: page.getByRole('heading', { name: new RegExp(`^${name}`) }) })
      .locator('.pack-table tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent!)),
      );
    const rows = rowsOf(name);
    expect(rows).toHaveLength(cells.length);
    let numbers = 0;
    for (const [k, row] of rows.entries())
      for (const [column, value] of row.entries()) {
        if (typeof value !== 'number') continue;
        const said = /^[\d\s.]+/.exec(cells[k]![column]!)![0].replaceAll(/\s/g, '');
        const digits = said.split('.')[1]?.length ?? 0;
        expect(Math.abs(value - Number(said))).toBeLessThanOrEqual(0.5001 * 10 ** -digits);
        numbers++;
      }
    expect(numbers, name).toBeGreaterThan(10);
  }

  // A part that is left out is neither printed nor saved.
  await dialog.getByLabel('批而未供清单').uncheck();
  await expect(dialog.getByRole('heading', { name: /^批而未供地块/ })).toHaveCount(0);
});

test('one HTML file shows the park to people without the app, from a double click and without network', async ({
  inspect,
  browser,
}, testInfo) => {
  const { page } = inspect;
  await inspect.goTo({ park: 'QY', open: null });
  const chip = await inspect.legend.chip('疑似闲置').innerText();
  const idle = Number(/\d+/.exec(chip)![0]);
  const legend = await page
    .locator('.legend-table tbody tr[data-category]')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent!.trim())),
    );
  await page.getByRole('button', { name: /^分享/ }).first().click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出网页' }).click();
  const path = testInfo.outputPath('park.html');
  await (await saving).saveAs(path);

  const context = await browser.newContext({ offline: true });
  const alone = await context.newPage();
  const complaints: string[] = [];
  alone.on('console', (message) => complaints.push(message.text()));
  alone.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(request.url());
  });
  await alone.goto(pathToFileURL(path).href);
  await expect(alone.getByRole('heading', { level: 1 })).toContainText('示例数据');
  await expect(alone.locator('.legend li', { hasText: '疑似闲置' })).toContainText(`${idle} 宗`);
  // Each line of the legend says what the screen's says.
  const lines = await alone.locator('.legend li b').allTextContents();
  expect(lines).toEqual(legend.map(([count, area]) => `${count} 宗 · ${area} 亩`));
  const plots = alone.locator('.plot');
  await expect(plots).toHaveCount(await alone.locator('details tbody tr').count());
  await plots.nth(10).click();
  await expect(alone.locator('tr:target')).toBeVisible();
  expect(complaints).toEqual([]);
  await context.close();
});
