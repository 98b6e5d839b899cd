import { expect, test } from './sample-fixtures';

test('a presenter walks the parks with a clicker, halts, blacks out, presses a plot and leaves', async ({
  inspect,
}) => {
  const { page, legend, details } = inspect;
  await expect(legend.chip('疑似闲置')).toBeVisible();
  const before = page.locator('html');
  await expect(before).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('Shift+F');
  const stage = page.getByRole('region', { name: '大屏演示' });
  const name = stage.locator('.stage-place h2');
  await expect(name).toHaveText('青岩示例园');
  await expect(stage).toContainText('示例数据');
  await expect(page).toHaveURL(/stage=on/);
  await expect(before).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('PageDown');
  await expect(name).toHaveText('江湾示例园');
  // The figures are those of the park's own panel, to be opened here too.
  await stage.locator('.stage-figure .figure').nth(1).click();
  await expect(page.locator('.explain')).toContainText('11 宗计入');
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageUp');
  await expect(name).toHaveText('青岩示例园');

  // The touch had halted the tour; the space bar lets it go on, and halts it.
  await expect(stage.getByRole('button', { name: '继续轮播' })).toBeAttached();
  await page.keyboard.press(' ');
  await expect(stage.getByRole('button', { name: '暂停轮播' })).toBeAttached();
  await page.keyboard.press(' ');
  await expect(stage.getByRole('button', { name: '继续轮播' })).toBeAttached();
  await page.keyboard.press('b');
  await expect(page.getByTestId('stage-black')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByTestId('stage-black')).toBeHidden();

  // The room's phones get the park; from this very computer none could follow the link.
  await page.keyboard.press('q');
  await expect(stage.locator('.stage-code')).toContainText('本机');
  await page.keyboard.press('Escape');
  await expect(stage.locator('.stage-code')).toBeHidden();
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);

  await page.waitForTimeout(600);
  await page.mouse.click(720, 470);
  await expect(stage.getByRole('complementary', { name: '所点地块' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stage).toBeHidden();
  await expect(page).not.toHaveURL(/stage=on/);
  await expect(before).toHaveAttribute('data-theme', 'light');
  await expect(details.panel).toContainText('QY-');
});
