import type { Locator, Page } from '@playwright/test';

/** The offer of a tour, and its cards. */
export class TourPage {
  readonly offer: Locator;
  readonly card: Locator;
  readonly title: Locator;
  readonly progress: Locator;
  /** Around what a card speaks of. */
  readonly ring: Locator;

  constructor(page: Page) {
    this.offer = page.getByRole('region', { name: '第一次用？' });
    this.card = page.getByRole('dialog', { name: '看一看' });
    this.title = this.card.getByRole('heading');
    this.ring = page.locator('.tour-ring');
    this.progress = this.card.getByText(/^第 \d 步，共 5 步$/);
  }

  async next(): Promise<void> {
    await this.card.getByRole('button', { name: '下一步' }).click();
  }
}
