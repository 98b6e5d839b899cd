import { extractText } from 'unpdf';
import { plotOf } from './sample-data';
import { expect, test } from './sample-fixtures';

test('the sheet of a plot prints as text whose numbers are those of the screen, and two plots in one job', async ({
  inspect,
}) => {
  const { details, page } = inspect;
  await inspect.goTo({ plot: 'QY-040' });
  await expect(details.title).toHaveText('QY-040');
  const overdue = await details.panel.locator('.timeline .section-head .minor').innerText();
  await page.keyboard.press('p');
  const sheet = page.locator('.sheet-page');
  await expect(sheet.first()).toContainText('QY-040');
  await expect(sheet.first()).toContainText(/数据校验 [0-9a-f]{8}/);
  const print = async () => {
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    return extractText(new Uint8Array(bytes));
  };
  const { totalPages, text } = await print();
  expect(totalPages).toBe(await sheet.count());
  // A PDF may name a sign by its look-alike among the radicals (⼟ for 土).
  const bare = (words: string) => words.normalize('NFKC').replace(/\s/g, '');
  const plain = bare(text.join('\n'));
  const { properties } = plotOf('QY-040');
  expect(plain).toContain(bare(String(properties.约定动工日期)));
  expect(plain).toContain(bare(overdue));
  for (const cell of await sheet.locator('dd, td').allInnerTexts())
    expect(plain).toContain(bare(cell));
  expect(plain).toContain('示例数据');

  await page.keyboard.press('Escape');
  const two = `${inspect.address({ plot: 'QY-040' })}&plot=QY-073`;
  await page.evaluate((hash) => {
    location.hash = hash;
  }, two);
  await page.locator('.selection-bar').getByRole('button', { name: '生成一地一策' }).click();
  await expect(page.getByText('2 宗，共 4 页')).toBeVisible();
  expect((await print()).totalPages).toBe(4);
});
