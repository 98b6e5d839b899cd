import { insidePlot } from './sample-data';
import { expect, test } from './sample-fixtures';

test.use({ mapDetail: 'full' });

test('a chip filters the map, the legend and the address', async ({ inspect }) => {
  const { legend, map } = inspect;
  const idle = '#c13c39';
  // The picture may lag behind the camera that the test before left.
  await expect.poll(() => map.colourAt(insidePlot('QY-073'), 40)).toBe(idle);
  const built = await map.colourAt(insidePlot('QY-002'), 9);
  await legend.chip('疑似闲置').click();
  await expect(legend.chip('疑似闲置')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => map.colourAt(insidePlot('QY-002'), 9)).not.toBe(built);
  expect(await map.colourAt(insidePlot('QY-073'), 40)).toBe(idle);
  expect(inspect.parameter('show')).toBe('idle');
});

test('several categories add up, and the total says that it is filtered', async ({ inspect }) => {
  const { legend } = inspect;
  await expect(legend.total.getByRole('rowheader')).toHaveText('合计');
  const lines = await legend.lines();
  const plots = (name: string) => lines.find((line) => line.name === name)!.plots;
  await legend.chip('疑似闲置').click();
  await expect(legend.total.getByRole('rowheader')).toHaveText('合计（已筛选）');
  const idle = plots('疑似闲置（含认定）');
  await expect.poll(async () => (await legend.totals()).plots).toBe(idle);
  await legend.chip('在建').click();
  const both = idle + plots('在建');
  await expect.poll(async () => (await legend.totals()).plots).toBe(both);
});

test('a row of the legend is the same switch as its chip', async ({ inspect: { legend } }) => {
  await legend.name('批而未供').click();
  await expect(legend.chip('批而未供')).toHaveAttribute('aria-pressed', 'true');
  await legend.chip('批而未供').click();
  await expect(legend.name('批而未供')).toHaveAttribute('aria-pressed', 'false');
  await expect(legend.clear).toBeHidden();
});

test('the filter is cleared at once', async ({ inspect: { legend } }) => {
  await legend.name('已建成').click();
  await legend.name('预留／蓄水池').click();
  await legend.clear.click();
  await expect(legend.total.getByRole('rowheader')).toHaveText('合计');
  await expect(
    legend.section.getByRole('button', { pressed: true }).filter({ hasText: /./ }),
  ).toHaveCount(0);
});

test('an eye hides a layer and shows it again, and counts stay', async ({ inspect }) => {
  const { legend, map } = inspect;
  const idle = await map.colourAt(insidePlot('QY-073'), 40);
  const { plots } = await legend.totals();
  await legend.eye('疑似闲置（含认定）').click();
  await expect.poll(() => map.colourAt(insidePlot('QY-073'), 40)).not.toBe(idle);
  await expect(legend.eye('疑似闲置（含认定）')).toHaveAccessibleName('显示疑似闲置（含认定）');
  expect((await legend.totals()).plots).toBe(plots);
  await legend.eye('疑似闲置（含认定）').click();
  await expect.poll(() => map.colourAt(insidePlot('QY-073'), 40)).toBe(idle);
});

test('the legend speaks of the chosen park, or of all', async ({ inspect }) => {
  const { legend, parks } = inspect;
  await expect(legend.section).toContainText('青岩示例园');
  const one = await legend.totals();
  await parks.choose('江湾示例园');
  await expect(legend.section).toContainText('江湾示例园');
  const other = await legend.totals();
  await parks.choose('江湾示例园');
  await expect(legend.section).toContainText('全部园区');
  expect((await legend.totals()).plots).toBeGreaterThan(one.plots + other.plots);
});

test('the unit switch changes every area and no value', async ({ inspect }) => {
  const { legend, page } = inspect;
  const before = await legend.totals();
  const text = await legend.total.innerText();
  await page.getByRole('radio', { name: '公顷' }).click();
  await expect(legend.section.getByRole('columnheader', { name: '公顷' })).toBeVisible();
  expect(await legend.totals()).toMatchObject({ squareMeters: before.squareMeters });
  expect(await legend.total.innerText()).not.toBe(text);
  await expect(legend.total).toContainText((before.squareMeters / 1e4).toFixed(2));
});
