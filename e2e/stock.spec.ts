import { expect, test } from './sample-fixtures';

/** The number at the front of a text with thin spaces and a true minus. */
const numberOf = (text: string) =>
  Number(
    text
      .replace(/[\u2009▲+\s]/g, '')
      .replace('\u2212', '-')
      .match(/^-?[\d.]+/)![0],
  );

test('a batch shows where its land went and leads to its plots', async ({ inspect }) => {
  const { page, details } = inspect;
  await inspect.goTo({ tab: 'batches' });
  const item = page.locator('.stock-item').first();
  await item.locator('summary').click();
  const told = await item.locator('details > p').first().textContent();
  const [approved, supplied, withdrawn, unsettled, unsupplied] = [
    ...told!.matchAll(/[\d.\u2009]+(?= 亩)/g),
  ].map(([text]) => numberOf(text));
  expect(approved! - supplied! - withdrawn! - unsettled!).toBeCloseTo(unsupplied!, 0);
  const plots = await item.locator('.stock-head .minor').textContent();
  await item.locator('.stock-head').click();
  await expect(details.panel).toContainText(plots!.trim());
});

test('opening, new, left and closing stock add up, and a passage leads to its plots', async ({
  inspect,
}) => {
  const { page, details } = inspect;
  await inspect.goTo({ tab: 'changes' });
  await page.locator('.screen-panel').getByText('宗数', { exact: true }).click();
  const rows = page.locator('.stock-table tbody tr');
  await expect(rows).toHaveCount(4);
  for (const row of await rows.all()) {
    const [opening, added, left, closing, net] = (await row.locator('td').allTextContents()).map(
      numberOf,
    );
    expect(opening! + added! - left!).toBe(closing);
    expect(closing! - opening!).toBe(net);
  }
  const passage = page.locator('.stock-passage').first();
  const plots = await passage.locator('.stock-end').textContent();
  await passage.click();
  await expect(details.panel).toContainText(`${numberOf(plots!)} 宗`);
});
