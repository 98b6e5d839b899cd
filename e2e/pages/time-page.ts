import type { Locator, Page } from '@playwright/test';

/** The bar in which the as-of date is set. */
export class TimePage {
  readonly bar: Locator;
  readonly date: Locator;
  readonly back: Locator;
  readonly forward: Locator;
  readonly toToday: Locator;
  readonly message: Locator;

  constructor(page: Page) {
    this.bar = page.getByRole('region', { name: /^(数据时点|As of)$/ });
    this.date = this.bar.getByRole('textbox', { name: '数据时点' });
    this.back = this.bar.getByRole('button', { name: '前一月' });
    this.forward = this.bar.getByRole('button', { name: '后一月' });
    this.toToday = this.bar.getByRole('button', { name: '回到今天' });
    this.message = this.bar.getByRole('status');
  }
}
