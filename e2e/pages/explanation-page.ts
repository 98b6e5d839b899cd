import type { Locator, Page } from '@playwright/test';

/** The popover that tells how a figure came about. */
export class ExplanationPage {
  readonly dialog: Locator;
  readonly formula: Locator;
  readonly excluded: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: /怎么算的|how computed/ });
    this.formula = this.dialog.locator('.formula > p').first();
    this.excluded = this.dialog.locator('.exclusions').getByRole('listitem');
  }

  /** What stands beside a word, such as 分子. */
  fact(word: string): Locator {
    return this.dialog
      .locator('.fact')
      .filter({ has: this.dialog.page().getByText(word, { exact: true }) })
      .getByRole('definition');
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: '关闭' }).click();
  }
}
