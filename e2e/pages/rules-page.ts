import type { Locator, Page } from '@playwright/test';

/** The dialog with the numbers of the rules. */
export class RulesPage {
  readonly dialog: Locator;
  readonly reset: Locator;
  /** What differs from the default. */
  readonly changes: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^(规则设置|Rule settings)$/ });
    this.reset = this.dialog.getByRole('button', { name: '全部恢复默认' });
    this.changes = this.dialog.getByRole('status').getByRole('listitem');
  }

  entry(rule: string): Locator {
    return this.dialog.getByRole('textbox', { name: rule, exact: true });
  }

  /** Types a number and enters it. */
  async set(rule: string, text: string): Promise<void> {
    await this.entry(rule).fill(text);
    await this.entry(rule).press('Enter');
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: '关闭' }).click();
  }
}
