import type { Page } from '@playwright/test';
import { expect, test } from './sample-fixtures';
import { crampedTextsOn } from './screen-text';

/** Widths of tablets and small notebooks, and the desk of 1440 × 900 at 200 % zoom. */
const sizes = [
  [720, 450],
  [768, 1024],
  [1024, 768],
  [1280, 800],
] as const;

const texts =
  '.top-bar, .left-panel, .time-bar, .drawer-head, .right-panel, .map-readout, .table-heads';

/** Parts of the screen that lie over one another or over its edge. */
function clashes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selectors =
      '.top-bar, .left-panel, .right-panel, .table-drawer, .chips, .map-tools, .scale-bar, .time-bar';
    const parts = [...document.querySelectorAll(selectors)].filter((part) =>
      part.checkVisibility(),
    );
    const found: string[] = [];
    for (const [i, part] of parts.entries()) {
      const a = part.getBoundingClientRect();
      if (a.left < -1 || a.top < -1 || a.right > innerWidth + 1 || a.bottom > innerHeight + 1)
        found.push(`${part.className} over the edge`);
      for (const other of parts.slice(0, i)) {
        const b = other.getBoundingClientRect();
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (width > 1 && height > 1) found.push(`${part.className} over ${other.className}`);
      }
    }
    return found;
  });
}

for (const lang of ['zh', 'en'])
  test(`${lang}: nothing overlaps or is cut in small windows`, async ({ inspect }) => {
    const { page, table, details } = inspect;
    for (const [width, height] of sizes) {
      const where = `${width} × ${height}`;
      await page.setViewportSize({ width, height });
      await inspect.goTo({ lang });
      expect(await clashes(page), where).toEqual([]);
      expect(await crampedTextsOn(page, texts), where).toEqual([]);
      await inspect.goTo({ lang, plot: 'QY-144', table: 'open' });
      await expect(details.title).toHaveText('QY-144');
      await expect(table.grid).toBeVisible();
      expect(await clashes(page), `${where} with plot and table`).toEqual([]);
      expect(await crampedTextsOn(page, texts), `${where} with plot and table`).toEqual([]);
    }
  });

test('extra large text cuts nothing off on the desk', async ({ inspect }) => {
  const { page, table, details } = inspect;
  await page.getByRole('button', { name: '设置' }).click();
  await page.getByRole('radio', { name: '特大' }).click();
  await page.keyboard.press('Escape');
  for (const lang of ['zh', 'en']) {
    await inspect.goTo({ lang, plot: 'QY-144', table: 'open' });
    await expect(details.title).toHaveText('QY-144');
    await expect(table.grid).toBeVisible();
    expect(await clashes(page), lang).toEqual([]);
    expect(await crampedTextsOn(page, texts), lang).toEqual([]);
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Text size: Standard');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'standard');
});

test('beside details the narrow page keeps parks and search within reach', async ({ inspect }) => {
  const { page, parks, details } = inspect;
  await page.setViewportSize({ width: 768, height: 1024 });
  await inspect.goTo({ plot: 'QY-073' });
  await expect(details.title).toHaveText('QY-073');
  const map = page.locator('.map-view');
  expect((await map.boundingBox())!.width).toBeGreaterThan(340);
  await page.getByRole('button', { name: '展开左栏' }).click();
  await expect(parks.list.getByText('江湾示例园')).toBeVisible();
  await page.getByRole('button', { name: '收起左栏' }).click();
  await page.keyboard.press('/');
  await expect(page.getByRole('search').getByRole('combobox')).toBeFocused();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('button', { name: '收起左栏' }).click();
  expect(inspect.parameter('left')).toBe('closed');
  await page.getByRole('button', { name: '展开左栏' }).click();
  expect(inspect.parameter('left')).toBeNull();
});
