import { expect, test } from './fixtures';
import { collectionOf, plotFeature, writeFiles } from './made-files';

test('a table with several years for each plot holds standard plots to their contract year by year', async ({
  app,
  page,
}, info) => {
  const contract = {
    标准地: '是',
    '合同面积(平方米)': 10_000,
    约定达产日期: '2022-01-01',
    '约定土地税收(元/平方米)': 120,
  };
  await app.open();
  await app.dropFiles(
    writeFiles(info, {
      'plots.geojson': collectionOf([
        plotFeature({ 地块编号: 'A-01', ...contract }, 0),
        plotFeature({ 地块编号: 'A-02', ...contract }, 1),
      ]),
      'years.csv':
        '地块编号,年份,税收(万元)\nA-01,2023,120\nA-01,2024,119\nA-02,2023,130\nA-02,2024,131\n',
    }),
  );
  await page.goto(`${page.url().split('#')[0]}#tab=standard`);
  const table = page.locator('[data-part="contract-years"]');
  const cells = (year: number) => table.getByRole('row', { name: String(year) }).locator('td');
  // The other indicators were not agreed: nothing passes, and one plot of 2024 fails.
  await expect(cells(2023)).toHaveText(['0', '0', '0', '2']);
  await expect(cells(2024)).toHaveText(['0', '1', '0', '1']);
  await cells(2024).nth(1).getByRole('button').click();
  const details = page.locator('.plot-contract');
  const year = details.locator('[data-year="2024"]');
  await expect(year.locator('summary')).toContainText('未达标');
  await year.locator('summary').click();
  const tax = year.getByRole('row', { name: /税收/ });
  await expect(tax).toContainText('8.0');
  await expect(tax).toContainText('7.9');
  await tax.locator('button').first().click();
  await expect(page.locator('.derivation').last()).toContainText('years.csv 第 2 行');
});
