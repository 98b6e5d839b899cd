import { expect, test } from './sample-fixtures';

test('/ goes to the search, arrows and Enter choose', async ({ inspect }) => {
  const { page, details } = inspect;
  await page.keyboard.press('/');
  const search = page.getByRole('combobox', { name: '搜园区、图斑号、企业' });
  await expect(search).toBeFocused();
  await page.keyboard.type('QY-07');
  await expect(page.getByRole('option').nth(1)).toContainText('QY-071');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(details.title).toHaveText('QY-071');
});

test('Esc empties the search first', async ({ inspect: { page } }) => {
  const search = page.getByRole('combobox');
  await search.fill('示例企业 001');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('keys of the shortcuts do nothing in a text field', async ({ inspect }) => {
  await inspect.page.keyboard.press('/');
  await inspect.page.keyboard.type('t0d1');
  await expect(inspect.page.getByRole('combobox')).toHaveValue('t0d1');
  await expect(inspect.legend.clear).toBeHidden();
  await inspect.page.keyboard.press('Escape');
});

const byNumber = [
  '疑似闲置（含认定）',
  '批而未供',
  '供而未用',
  '在建',
  '已建成',
  '低效用地',
  '新型产业用地 M0',
  '预留／蓄水池',
  '规划未批',
];

test('numbers switch the categories in the order of the legend, 0 clears', async ({ inspect }) => {
  const { page, legend } = inspect;
  for (const [i, name] of byNumber.entries()) {
    await page.keyboard.press(String(i + 1));
    await expect(legend.name(name)).toHaveAttribute('aria-pressed', 'true');
  }
  await page.keyboard.press('1');
  await expect(legend.name(byNumber[0]!)).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('0');
  await expect(legend.clear).toBeHidden();
});

test('T opens and closes the table', async ({ inspect: { page, table } }) => {
  await page.keyboard.press('t');
  await expect(table.grid).toBeVisible();
  await page.keyboard.press('t');
  await expect(table.grid).toBeHidden();
});

test('[ and ] go to the plots before and after', async ({ inspect }) => {
  const { page, details } = inspect;
  await inspect.goTo({ plot: 'QY-040' });
  await page.keyboard.press(']');
  await expect(details.title).toHaveText('QY-041');
  await page.keyboard.press('[');
  await page.keyboard.press('[');
  await expect(details.title).toHaveText('QY-039');
});

test(', and . step the date by a month', async ({ inspect: { page, time } }) => {
  await page.keyboard.press(',');
  await expect(time.date).toHaveValue('2026-10-22');
  await page.keyboard.press('.');
  await page.keyboard.press('.');
  await expect(time.date).toHaveValue('2026-12-22');
});

test('+ and - zoom', async ({ inspect: { page, map } }) => {
  const { zoom } = map.camera();
  await page.keyboard.press('+');
  await expect.poll(() => map.camera().zoom).toBeCloseTo(zoom + 1, 1);
  await page.keyboard.press('-');
  await expect.poll(() => map.camera().zoom).toBeCloseTo(zoom, 1);
});

test('N turns north up', async ({ inspect }) => {
  const { zoom, lat, lon } = inspect.map.camera();
  await inspect.goTo({ map: `${zoom}/${lat}/${lon}/30` });
  expect(inspect.map.camera().bearing).toBe(30);
  await inspect.page.keyboard.press('n');
  await expect.poll(() => inspect.map.camera().bearing).toBe(0);
});

test('Z shows everything', async ({ inspect: { page, map } }) => {
  const { zoom } = map.camera();
  await page.keyboard.press('z');
  await expect.poll(() => map.camera().zoom).toBeLessThan(zoom - 3);
});

test('O opens the way to open data', async ({ inspect: { page } }) => {
  await page.keyboard.press('o');
  await expect(page.getByRole('dialog', { name: '打开数据' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('D switches the theme', async ({ inspect: { page } }) => {
  await page.keyboard.press('d');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('d');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('? tells the keys; under it the others do nothing', async ({ inspect }) => {
  const { page, legend } = inspect;
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: '快捷键' });
  for (const key of ['/', '1 – 9', '0', 'T', '[ ]', ', .', '+ −', 'N', 'Z', 'O', 'D', '?', 'Esc'])
    await expect(sheet.getByText(key, { exact: true })).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(legend.clear).toBeHidden();
});

test('what has the focus is ringed, and the order is that of the screen', async ({ inspect }) => {
  const { page } = inspect;
  // A click beside the brand: from there the order begins.
  await page.mouse.click(300, 24);
  const seen: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement!;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const part = element.closest(
        '.top-bar, .left-panel, .chips, .map-view, .map-tools, .time-bar, .table-drawer',
      );
      return {
        name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
        ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
        part: part?.classList[0] ?? element.tagName,
      };
    });
    if (focused.part === 'BODY') break;
    expect(focused.ring, focused.name).toBeGreaterThanOrEqual(2);
    if (seen.at(-1) !== focused.part) seen.push(focused.part);
  }
  expect(seen.slice(0, 2)).toEqual(['top-bar', 'left-panel']);
});

test('a figure opens by the keyboard, and Esc gives the focus back', async ({ inspect }) => {
  const { page, details, explanation } = inspect;
  await inspect.goTo({ open: 'park' });
  await details.figure('产出强度').focus();
  await page.keyboard.press('Enter');
  await expect(explanation.formula).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(explanation.dialog).toBeHidden();
  await expect(details.figure('产出强度')).toBeFocused();
});

test('Esc peels dialog and panel: no tooltip between them takes it', async ({ inspect }) => {
  const { page, details } = inspect;
  await inspect.goTo({ plot: 'QY-127' });
  const button = page.getByRole('button', { name: '快捷键与帮助' });
  await button.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(details.panel).toBeHidden();
  // Where the focus was moved to a button by keys, its tooltip tells its name and keys.
  await button.focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('tooltip')).toBeVisible();
});
