import type { Locator, Page } from '@playwright/test';

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
  private readonly scroller: Locator;

  constructor(private readonly page: Page) {
    this.drawer = page.locator('section.table-drawer');
    this.scroller = this.drawer.locator('.table-scroll');
  }

  async open(): Promise<void> {
    const toggle = this.drawer.getByRole('button', { name: '图斑表' });
    if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
    await this.drawer.getByRole('row').nth(1).waitFor();
  }

  async close(): Promise<void> {
    const toggle = this.drawer.getByRole('button', { name: /^(图斑表|Plots)$/, expanded: true });
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

  /** Sorts by a column: a first press goes up, a second down. */
  async sortBy(name: string, order: 'ascending' | 'descending'): Promise<void> {
    const head = this.head(name);
    for (let i = 0; i < 2 && (await head.getAttribute('aria-sort')) !== order; i++)
      await head.getByRole('button').click();
    await this.drawer.locator(`[aria-sort="${order}"]`).waitFor();
  }

  /** A row by the id of its plot; only what is in view exists. */
  row(id: string): Locator {
    return this.drawer.getByRole('row').filter({
      has: this.page.getByRole('button', { name: id, exact: true }),
    });
  }

  /** How many plots pass, and how many there are. */
  get count(): Locator {
    return this.drawer.locator('.drawer-head .minor');
  }

  /** Every row in the order of the table; it is scrolled through, as only what is seen exists. */
  async rows(): Promise<TableRow[]> {
    await this.open();
    const total = Number(await this.drawer.getByRole('table').getAttribute('aria-rowcount')) - 1;
    const found = new Map<number, TableRow>();
    for (let from = 0; found.size < total && from < total; ) {
      await this.scroller.evaluate((element, top) => element.scrollTo(0, top), from * 31);
      await this.page.waitForFunction(
        (first) =>
          [...document.querySelectorAll('.table-drawer [role=row][aria-rowindex]')].some(
            (row) => Number(row.getAttribute('aria-rowindex')) === first + 2,
          ) && !document.querySelector('.table-drawer')?.textContent?.includes('…'),
        from,
      );
      for (const [index, row] of await this.visibleRows()) found.set(index, row);
      while (found.has(from)) from++;
    }
    return [...found].sort(([a], [b]) => a - b).map(([, row]) => row);
  }

  private visibleRows(): Promise<[number, TableRow][]> {
    return this.drawer.locator('[role=row][aria-rowindex]').evaluateAll((rows) =>
      rows.map((row): [number, TableRow] => {
        const cells = [...row.querySelectorAll('[role=cell]')];
        const text = (i: number) => cells[i]?.textContent?.trim() ?? '';
        const value = cells[2]?.querySelector('data')?.getAttribute('value');
        return [
          Number(row.getAttribute('aria-rowindex')) - 2,
          {
            id: text(0),
            status: text(1),
            squareMeters: value ? Number(value) : null,
            park: text(3),
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
}
