import { sampleDay } from './sample-day';
import { expect, test } from './sample-fixtures';

declare global {
  interface Window {
    __asked?: number;
    __lock?: EventTarget & { released: boolean; release(): Promise<void> };
  }
}

/** Runs in the page: a wake lock that counts how often it is asked for. */
function standInForWakeLock() {
  const request = async () => {
    window.__asked = (window.__asked ?? 0) + 1;
    const lock = Object.assign(new EventTarget(), {
      released: false,
      async release() {
        lock.released = true;
        lock.dispatchEvent(new Event('release'));
      },
    });
    window.__lock = lock;
    return lock;
  };
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
}

test('a presenter walks the parks with a clicker, halts, blacks out, presses a plot and leaves', async ({
  inspect,
}) => {
  const { page, legend, details } = inspect;
  await expect(legend.chip('疑似闲置')).toBeVisible();
  const before = page.locator('html');
  await expect(before).toHaveAttribute('data-theme', 'light');
  await page.evaluate(standInForWakeLock);
  await page.keyboard.press('Shift+F');
  const stage = page.getByRole('region', { name: '大屏演示' });
  const name = stage.locator('.stage-place h2');
  await expect(name).toHaveText('青岩示例园');
  await expect(stage).toContainText('示例数据');
  // Found idle by a document, though another plot was to be begun earlier.
  const pin = page.locator('.stage-pin:not(.is-minor)');
  await expect(pin).toContainText('闲置最久 QY-073');
  await expect(pin).toContainText('自 2024-03-26 起');
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

  // The ranking leads to a park.
  await stage.getByRole('button', { name: '智谷示例园' }).click();
  await expect(name).toHaveText('智谷示例园');
  await stage.getByRole('button', { name: '青岩示例园' }).click();
  await expect(name).toHaveText('青岩示例园');

  // Who halted it by key lets it go on by key.
  await page.keyboard.press(' ');
  await expect(stage.getByRole('button', { name: '暂停轮播' })).toBeAttached();
  const pressed = stage.getByRole('complementary', { name: '所点地块' });
  await page.waitForTimeout(600);
  await page.mouse.click(720, 470);
  await expect(pressed).toBeVisible();

  // Touched, it stands; left alone it goes on by itself.
  const at = (seconds: number) =>
    page.clock.setFixedTime(new Date(`${sampleDay}T12:00:00+08:00`).getTime() + seconds * 1000);
  await expect(stage.getByRole('button', { name: '继续轮播' })).toBeAttached();
  await at(44);
  await page.waitForTimeout(600);
  await expect(stage.getByRole('button', { name: '继续轮播' })).toBeAttached();
  await at(46);
  await expect(stage.getByRole('button', { name: '暂停轮播' })).toBeAttached();
  await at(60);
  await expect(name).toHaveText('江湾示例园');
  await expect(pressed).toBeHidden();
  await page.waitForTimeout(600);
  await page.mouse.click(720, 470);
  await expect(pressed).toContainText('JW-');

  // The screen is kept on, also after a sleep.
  expect(await page.evaluate(() => window.__asked)).toBe(1);
  await page.evaluate(async () => {
    await window.__lock!.release();
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(() => page.evaluate(() => window.__asked)).toBe(2);
  await at(0);
  await page.keyboard.press('Escape');
  await expect(stage).toBeHidden();
  expect(await page.evaluate(() => window.__lock!.released)).toBe(true);
  await expect(page).not.toHaveURL(/stage=on/);
  await expect(before).toHaveAttribute('data-theme', 'light');
  await expect(details.panel).toContainText('JW-');
});
