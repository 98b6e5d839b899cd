import { sampleDay } from './sample-day';
import { expect, test } from './sample-fixtures';

test('a typed date computes everything anew', async ({ inspect: { time, legend } }) => {
  const before = await legend.lines();
  await time.date.fill('2024-06-30');
  await expect.poll(() => legend.lines()).not.toEqual(before);
  await expect(time.toToday).toBeVisible();
});

test('what is no date is refused, and says how to write one', async ({ inspect }) => {
  const { time, legend } = inspect;
  const before = await legend.lines();
  for (const text of ['2026-02-30', '昨天', '30.6.2026']) {
    await time.date.fill(text);
    await expect(time.message).toHaveText('请按 2026-10-31 的格式填写日期');
    await expect(time.date).toHaveAttribute('aria-invalid', 'true');
  }
  expect(await legend.lines()).toEqual(before);
  await time.date.blur();
  await expect(time.date).toHaveValue(sampleDay);
  await expect(time.message).toBeHidden();
});

test('steps go by months and keep to the month’s end', async ({ inspect: { time } }) => {
  await time.date.fill('2026-03-31');
  await time.back.click();
  await expect(time.date).toHaveValue('2026-02-28');
  await time.forward.click();
  await expect(time.date).toHaveValue('2026-03-28');
});

test('goes back to today', async ({ inspect }) => {
  const { time, legend } = inspect;
  const before = await legend.lines();
  await time.date.fill('2025-01-31');
  await expect(inspect.page).toHaveURL(/date=2025-01-31/);
  await time.toToday.click();
  await expect(time.date).toHaveValue(sampleDay);
  await expect.poll(() => legend.lines()).toEqual(before);
  await expect(inspect.page).not.toHaveURL(/date=/);
});

test('a plot is idle from the day after its year ended, no day sooner', async ({ inspect }) => {
  const { time, details } = inspect;
  await inspect.goTo({ park: 'YQ', plot: 'YQ-006' });
  await expect(details.tags).toContainText('供而未用（超期未动工未满一年）');
  await expect(details.panel).toContainText('若情况不变2026-11-23疑似闲置（满一年未满两年）');
  await time.date.fill('2026-11-23');
  await expect(details.tags).toContainText('疑似闲置（满一年未满两年）');
  await time.date.fill('2026-11-22');
  await expect(details.tags).toContainText('供而未用（超期未动工未满一年）');
});

test('what happened later has not happened yet', async ({ inspect }) => {
  const { time, details } = inspect;
  await inspect.goTo({ plot: 'QY-002' });
  await expect(details.tags).toContainText('已建成');
  await time.date.fill('2013-09-01');
  await expect(details.tags).toContainText('在建');
});

test('the slider is drawn over the histogram and stepped by keys, and says what a date rests on', async ({
  inspect: { time },
}) => {
  await expect(time.mode).toHaveText('今天');
  const { width, height } = (await time.slider.boundingBox())!;
  await time.slider.click({ position: { x: width / 4, y: height / 3 } });
  await expect(time.date).toHaveValue(/^2024-1[01]-\d\d$/);
  await expect(time.mode).toHaveText('回看：当日已知事实');
  await expect(time.toToday).toBeVisible();
  await time.date.fill('2026-10-31');
  await time.slider.press('ArrowLeft');
  await expect(time.date).toHaveValue('2026-09-30');
  await time.slider.press('PageUp');
  await expect(time.date).toHaveValue('2027-09-30');
  await expect(time.slider).toHaveAttribute('aria-valuetext', '2027-09-30');
  await expect(time.mode).toHaveText('前瞻：只按规则推算');
});

test('time goes on by months, stops at today and at any press, and counts what the legend counts', async ({
  inspect,
}) => {
  const { time, legend, page } = inspect;
  await time.date.fill('2026-10-31');
  await page.locator('.map-view canvas').focus();
  await page.keyboard.press('Space');
  await expect(time.date).toHaveValue(sampleDay);
  await time.pause.click();
  await expect(time.play).toBeVisible();
  await time.play.click();
  // A step takes under a second: which of the coming ones is seen depends on the machine.
  await expect(time.date).toHaveValue(/^(2026-11-30|2026-12|2027)/);
  await page.keyboard.press('Escape');
  await expect(time.play).toBeVisible();
  await inspect.app.waitIdle();
  const [idle] = await legend.lines();
  await expect(time.idle).toHaveText(String(idle!.plots));
});

for (const day of ['0001-01-01', '9999-12-31'])
  test(`a date as far off as ${day} leaves the page usable`, async ({ inspect }) => {
    const { time } = inspect;
    await time.date.fill(day);
    await inspect.app.waitIdle();
    await expect.poll(() => time.bars.count()).toBeGreaterThan(40);
    expect(await time.bars.count()).toBeLessThan(60);
    await time.toToday.click();
    await expect(time.date).toHaveValue(sampleDay);
  });
