import { readFileSync } from 'node:fs';
import { expect, test } from './sample-fixtures';

test('find, understand, select and export without a mouse', async ({ inspect }) => {
  const { page, details, explanation } = inspect;
  const { keyboard } = page;
  await keyboard.press('/');
  await keyboard.type('QY-127');
  await expect(page.getByRole('option').first()).toContainText('QY-127');
  await keyboard.press('Enter');
  await expect(details.title).toHaveText('QY-127');
  await expect(details.panel).toContainText('为什么是“疑似闲置');
  await expect(details.panel).toContainText('处置建议');

  // Out of the search box, then: how was the first figure computed?
  await keyboard.press('Tab');
  await keyboard.press('e');
  await expect(explanation.formula).toBeVisible();
  await keyboard.press('Escape');
  await expect(explanation.formula).toBeHidden();

  // The next plot of the table, and the one after it, are selected with this one.
  await keyboard.press('t');
  const row = page.getByRole('row', { name: /QY-127/ });
  await expect(row).toHaveAttribute('aria-selected', 'true');
  const cell = row.getByRole('gridcell').first();
  await cell.focus();
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Shift+ArrowDown');
  await expect(details.title).toContainText('3');

  const download = page.waitForEvent('download');
  const menu = page.getByRole('button', { name: '导出', exact: true });
  await menu.focus();
  await keyboard.press('Enter');
  const selected = page.getByRole('menuitem', { name: /已选/ }).first();
  await expect(selected).toBeVisible();
  await keyboard.press('ArrowDown');
  await expect(selected).toBeFocused();
  await keyboard.press('Enter');
  const path = test.info().outputPath('selected.csv');
  await (await download).saveAs(path);
  const rows = readFileSync(path, 'utf8');
  for (const id of ['QY-127', 'QY-128', 'QY-129']) expect(rows).toContain(id);
  expect(rows).not.toContain('QY-130');
});
