import { expect, test } from './sample-fixtures';

test('a park shows its last years by category, and a point sets the date', async ({ inspect }) => {
  const { details, time, page, legend } = inspect;
  await inspect.goTo({ open: 'park' });
  const history = details.panel.locator('.history');
  const chart = history.getByRole('img', { name: /^疑似闲置（含认定），2021-12-31 至 2026-11-22/ });
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toHaveAccessibleName(/最新 404\.2 亩$/);
  await history.getByText('宗数', { exact: true }).click();
  await expect(history.getByRole('img', { name: /^疑似闲置/ })).toHaveAccessibleName(/最新 10 宗$/);
  const bars = chart.or(history.getByRole('img', { name: /^疑似闲置/ })).locator('.bar-target');
  await expect(bars).toHaveCount(21);
  const told = await bars.nth(16).locator('title').textContent();
  const [, date, count] = told!.match(/^([\d-]+)：(\d+) 宗$/)!;
  await bars.nth(16).hover();
  await expect(history.locator('.history-range strong').first()).toHaveText(date!);
  await bars.nth(16).click();
  await expect(time.date).toHaveValue(date!);
  const [idle] = (await legend.lines()).filter(({ name }) => name.startsWith('疑似闲置'));
  expect(idle!.plots).toBe(Number(count));
  await expect(page).toHaveURL(new RegExp(`date=${date}`));
});

test('months and scales are chosen; the same is there as a table', async ({ inspect }) => {
  const { details, time } = inspect;
  await inspect.goTo({ open: 'park' });
  const history = details.panel.locator('.history');
  const chart = history.getByRole('img', { name: /^批而未供/ });
  await history.getByText('月', { exact: true }).click();
  await expect(chart).toHaveAccessibleName(/2024-11-30 至 2026-11-22/);
  const height = () => chart.locator('.bar-shape').last().getAttribute('height');
  const own = Number(await height());
  await history.getByText('同一刻度', { exact: true }).click();
  await expect.poll(async () => Number(await height())).toBeLessThan(own);
  await history.getByText('以表格查看').click();
  await expect(history.getByRole('row')).toHaveCount(26);
  await history.getByRole('button', { name: '以 2025-12-31 为数据时点' }).press('Enter');
  await expect(time.date).toHaveValue('2025-12-31');
});

test('a park shows what was reported, year by year', async ({ inspect }) => {
  const { details, time } = inspect;
  await inspect.goTo({ open: 'park' });
  const history = details.panel.locator('.history');
  const output = history.getByRole('img', { name: /^年产值，2023 年 至 2025 年/ });
  await expect(output).toHaveAccessibleName(/最新 193\.73 亿元$/);
  await history.getByRole('button', { name: '以 2024 年 为数据时点' }).click();
  await expect(time.date).toHaveValue('2024-12-31');
});

test('a plot shows its status at the end of each year', async ({ inspect }) => {
  const { details, time } = inspect;
  await inspect.goTo({ plot: 'QY-073' });
  const years = details.panel.locator('.plot-years');
  await expect(years.getByRole('button')).toHaveText([
    '2021',
    '2022',
    '2023',
    '2024',
    '2025',
    '2026',
  ]);
  await years.getByRole('button', { name: '2021-12-31：批而未供' }).click();
  await expect(time.date).toHaveValue('2021-12-31');
  await expect(details.tags).toContainText('批而未供');
});
