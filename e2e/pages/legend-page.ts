import type { Locator, Page } from '@playwright/test';

export interface LegendLine {
  name: string;
  plots: number;
  squareMeters: number;
}

/** The legend, which is the list of layers, and the chips over the map. */
export class LegendPage {
  readonly section: Locator;
  readonly rows: Locator;
  readonly total: Locator;
  readonly chips: Locator;

  constructor(private readonly page: Page) {
    this.section = page.getByRole('region', { name: /^(图例与图层|Legend and layers)$/ });
    this.rows = this.section.locator('tbody').getByRole('row');
    this.total = this.section.getByRole('row', { name: /^(合计|Total)/ });
    this.chips = page.getByRole('group', { name: /^(按类别筛选|Filter by category)$/ });
  }

  /** Every category with its count and area. */
  lines(): Promise<LegendLine[]> {
    return this.rows.evaluateAll(readLines);
  }

  /** The last line of the categories: all, or what the filter lets through. */
  async totals(): Promise<LegendLine> {
    return (await this.total.evaluateAll(readLines))[0]!;
  }

  row(category: string): Locator {
    return this.section.getByRole('row').filter({
      has: this.page.getByRole('button', { name: category, exact: true }),
    });
  }

  /** The switch of a category in the legend. */
  name(category: string): Locator {
    return this.section.getByRole('button', { name: category, exact: true });
  }

  eye(category: string): Locator {
    return this.section.getByRole('button', { name: new RegExp(`^(隐藏|显示)${category}$`) });
  }

  chip(category: string): Locator {
    return this.chips.getByRole('button', { name: new RegExp(`^${category}`) });
  }

  get clear(): Locator {
    return this.page
      .getByRole('group', { name: '筛选', exact: true })
      .getByRole('button', { name: '清除筛选' });
  }
}

function readLines(rows: Element[]): LegendLine[] {
  return rows.map((row) => {
    const value = (end: string) =>
      Number(row.querySelector(`data[data-indicator$="${end}"]`)?.getAttribute('value'));
    return {
      name: row.querySelector('th')?.textContent?.trim() ?? '',
      plots: value('.plots'),
      squareMeters: value('.area'),
    };
  });
}
