import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** A row of the plot table, as it is read. */
export interface TableRow {
  id: string;
  status: string;
  squareMeters: number | null;
  park: string;
}

/** The drawer with the table of plots. */
export class TablePage {
  readonly drawer: Locator;
  /** Heads, rows and totals. */
  readonly grid: Locator;
  private readonly scroller: Locator;

  constructor(private readonly page: Page) {
    this.drawer = page.locator('section.table-drawer');
    this.grid = this.drawer.locator('[role=grid], [role=treegrid]');
    this.scroller = this.drawer.locator('.table-scroll');
  }

  async open(): Promise<void> {
    const { toggle } = this;
    if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
    await this.drawer.getByRole('row').nth(1).waitFor();
  }

  async close(): Promise<void> {
    const toggle = this.drawer.getByRole('button', {
      name: /^(图斑表|Plots)$/,
      expanded: true,
    });
    if (await toggle.isVisible()) await toggle.click();
  }

  /** The head of a column; its button sorts. */
  head(name: string): Locator {
    return this.drawer.getByRole('columnheader', { name: new RegExp(`^${name}( |$)`) });
  }

  /** Opens or closes the drawer. */
  get toggle(): Locator {
    return this.drawer.getByRole('button', { name: /^(图斑表|Plots)$/ });
  }

  /** Sorts by a column: a first press goes up, a second down, a third not at all. */
  async sortBy(name: string, order: 'ascending' | 'descending'): Promise<void> {
    const head = this.head(name);
    for (let i = 0; i < 2; i++) {
      const before = await head.getAttribute('aria-sort');
      if (before === order) break;
      await head.locator('.head-sort').click();
      // The head tells the order of the rows below it, which comes from the worker.
      await expect(head).not.toHaveAttribute('aria-sort', before!);
    }
    await expect(head).toHaveAttribute('aria-sort', order);
  }

  /** A row by the id of its plot; only what is in view exists. */
  row(id: string): Locator {
    return this.drawer.getByRole('row').filter({
      has: this.page.getByRole('button', { name: id, exact: true }),
    });
  }

  /** How many plots pass, and how many there are. */
  get count(): Locator {
    return this.drawer.locator('.drawer-count');
  }

  /** Every row in the order of the table; it is scrolled through, as only what is seen exists. */
  async rows(): Promise<TableRow[]> {
    await this.open();
    // Besides the rows there are the heads and the totals.
    const total = Number(await this.grid.getAttribute('aria-rowcount')) - 2;
    const found = new Map<number, TableRow>();
    for (let from = 0; found.size < total && from < total; ) {
      await this.scroller.evaluate((element, top) => element.scrollTo(0, top), from * 31);
      await this.page.waitForFunction(
        (first) =>
          [...document.querySelectorAll('.table-drawer [role=row][data-plot]')].some(
            (row) => Number(row.getAttribute('aria-rowindex')) === first + 2,
          ) && !document.querySelector('.table-space')?.textContent?.includes('…'),
        from,
      );
      for (const [index, row] of await this.visibleRows()) found.set(index, row);
      while (found.has(from)) from++;
    }
    return [...found].sort(([a], [b]) => a - b).map(([, row]) => row);
  }

  private visibleRows(): Promise<[number, TableRow][]> {
    return this.drawer.locator('[role=row][data-plot]').evaluateAll((rows) =>
      rows.map((row): [number, TableRow] => {
        const cell = (key: string) => row.querySelector(`[data-column="${key}"]`);
        const text = (key: string) => cell(key)?.textContent?.trim() ?? '';
        const value = cell('area')?.querySelector('data')?.getAttribute('value');
        return [
          Number(row.getAttribute('aria-rowindex')) - 2,
          {
            id: text('id'),
            status: text('status'),
            squareMeters: value ? Number(value) : null,
            park: text('park'),
          },
        ];
      }),
    );
  }

  /** Chooses the plot with this id: its panel opens. */
  async choose(id: string): Promise<void> {
    await this.open();
    await this.drawer.getByRole('button', { name: id, exact: true }).first().click();
  }

  /** The rows that are there, in order, without heads, groups and totals. */
  get plotRows(): Locator {
    return this.drawer.locator('[role=row][data-plot]');
  }

  /** Texts of a column (by its key) in the first rows, once they have come. */
  async column(key: string, count: number): Promise<string[]> {
    await this.plotRows.nth(count - 1).waitFor();
    await this.drawer.locator('.table-space').filter({ hasNotText: '…' }).waitFor();
    const rows = await this.plotRows.evaluateAll(
      (all, name) =>
        all
          .toSorted(
            (a, b) =>
              Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')),
          )
          .map((row) => row.querySelector(`[data-column="${name}"]`)?.textContent?.trim() ?? ''),
      key,
    );
    return rows.slice(0, count);
  }

  /** A cell by its row (−1: heads) and column, counted from 0. */
  cell(row: number, column: number): Locator {
    return this.drawer.locator(`[data-cell="${row}:${column}"]`);
  }

  /** The keys of the columns, from left to right. */
  columnKeys(): Promise<(string | null)[]> {
    return this.drawer
      .getByRole('columnheader')
      .evaluateAll((heads) => heads.map((head) => head.getAttribute('data-column')));
  }

  /** The row of sums at the foot. */
  get totals(): Locator {
    return this.drawer.locator('.totals-row');
  }

  /** The headings of groups. */
  get groups(): Locator {
    return this.drawer.locator('[role=row][data-group]');
  }

  /** A column of the menu of a head. */
  async chooseInMenu(head: string, item: string): Promise<void> {
    await this.head(head).hover();
    await this.head(head).locator('.head-menu').click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  async groupBy(name: string): Promise<void> {
    await this.drawer.locator('.table-group').getByRole('button').click();
    await this.page.getByRole('option', { name, exact: true }).click();
  }

  /** Opens the choice of columns. */
  async openColumns(): Promise<Locator> {
    await this.drawer.getByRole('button', { name: /^(列|Columns)$/ }).click();
    return this.page.getByRole('dialog', { name: /^(选择列|Choose columns)$/ });
  }

  /** Opens the menu of exports. */
  async openExports(): Promise<Locator> {
    await this.drawer.getByRole('button', { name: '导出', exact: true }).click();
    return this.page.getByRole('menu', { name: '导出', exact: true });
  }

  /** Saves by an item of the menu of exports: the name of the file and what is in it. */
  async save(item: RegExp): Promise<{ name: string; text: string; bytes: Buffer }> {
    const menu = await this.openExports();
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      menu.getByRole('menuitem', { name: item }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    return { name: download.suggestedFilename(), text: bytes.toString('utf8'), bytes };
  }

  /** Columns, sorting, groups and switches as at first. */
  async restore(): Promise<void> {
    await this.open();
    await this.page.evaluate(() => localStorage.removeItem('tuban.table'));
    const chooser = await this.openColumns();
    await chooser.getByRole('button', { name: /^(恢复默认|Reset)$/ }).click();
    await this.page.keyboard.press('Escape');
    await chooser.waitFor({ state: 'hidden' });
  }
}
