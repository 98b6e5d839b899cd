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
  const rows = page.locator('.stock-table:not(.stock-parks) tbody tr');
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

test('the change is drawn, told by park, and an earlier file is compared without being counted', async ({
  inspect,
}) => {
  const { page } = inspect;
  await inspect.goTo({ tab: 'changes' });
  const panel = page.locator('.screen-panel');
  const chart = panel.locator('figure.chart');
  await chart.getByText('表', { exact: true }).click();
  await expect(chart.locator('tbody tr').first()).toBeVisible();
  const parks = panel.locator('.stock-parks tbody tr');
  const nets = (await parks.locator('td:last-child').allTextContents()).map(numberOf);
  expect(nets.slice(0, -1)).toEqual([...nets.slice(0, -1)].sort((a, b) => b - a));
  await expect(parks.last()).toContainText('全部');

  const counted = await page.locator('.drawer-count').textContent();
  await panel.getByText('按文件', { exact: true }).click();
  const square = (east: number) => {
    const x = 106.5 + east / 100;
    return [
      [x, 29.5],
      [x + 0.003, 29.5],
      [x + 0.003, 29.502],
      [x, 29.502],
      [x, 29.5],
    ];
  };
  const text = JSON.stringify({
    type: 'FeatureCollection',
    features: [0, 1].map((place) => ({
      type: 'Feature',
      properties: { 地块编号: `早-${place}`, 批准日期: '2024-01-01' },
      geometry: { type: 'Polygon', coordinates: [square(place)] },
    })),
  });
  const chooser = page.waitForEvent('filechooser');
  await panel.getByRole('button', { name: '打开较早的文件' }).click();
  await (await chooser).setFiles({
    name: 'earlier.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(text),
  });
  const gone = panel.getByRole('button', { name: '消失 2', exact: true });
  await gone.click();
  await expect(gone).toHaveAttribute('aria-pressed', 'true');
  await expect(panel.locator('.difference-list li')).toHaveText([/早-0/, /早-1/]);
  await expect(page.locator('.drawer-count')).toHaveText(counted!);
  await panel.getByRole('button', { name: '移除' }).click();
  await expect(panel.locator('.difference-list')).toHaveCount(0);
});
