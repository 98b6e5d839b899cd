import type { Locator, Page } from '@playwright/test';

/** A park of the list: its name and the area of its boundary, m², or null without one. */
export interface ParkLine {
  name: string;
  squareMeters: number | null;
}

/** The list of parks on the left. */
export class ParkListPage {
  readonly list: Locator;

  constructor(private readonly page: Page) {
    this.list = page.getByRole('list', { name: '园区列表' });
  }

  /** Every park in the order of the list; it is scrolled through, as only what is seen exists. */
  async parks(): Promise<ParkLine[]> {
    await this.list.waitFor();
    const found = new Map<number, ParkLine>();
    const end = await this.list.evaluate((list) => list.scrollHeight);
    for (let top = 0; top < end; top += 120) {
      await this.list.evaluate((list, y) => list.scrollTo(0, y), top);
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      const rows = this.list.locator('.park-list-row');
      const seen = await rows.evaluateAll((items) =>
        items.map((item) => ({
          place: new DOMMatrix(getComputedStyle(item).transform).f,
          name: item.querySelector('.park-name')?.textContent ?? '',
          value: item.querySelector('data[data-indicator="parkArea"]')?.getAttribute('value'),
        })),
      );
      for (const { place, name, value } of seen)
        found.set(place, { name, squareMeters: value ? Number(value) : null });
    }
    return [...found].sort(([a], [b]) => a - b).map(([, park]) => park);
  }

  /** Chooses a park: its panel with figures opens. */
  async choose(name: string): Promise<void> {
    const title = this.page.getByText(name, { exact: true });
    await this.list.getByRole('listitem').filter({ has: title }).getByRole('button').click();
  }
}
