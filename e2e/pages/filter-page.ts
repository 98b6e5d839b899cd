import { expect, type Locator, type Page } from '@playwright/test';

/** The filter: its chips over the map, the panel where conditions are put together, and the card for nothing. */
export class FilterPage {
  /** Everything over the map that filters. */
  readonly bar: Locator;
  readonly chips: Locator;
  readonly button: Locator;
  readonly panel: Locator;
  readonly conditions: Locator;
  readonly preview: Locator;
  /** Over the map, when nothing passes. */
  readonly noMatch: Locator;

  constructor(private readonly page: Page) {
    this.bar = page.getByRole('group', { name: /^(筛选|Filter)$/ });
    this.chips = page.getByRole('group', { name: /^(筛选条件|Filter conditions)$/ });
    this.button = this.bar.getByRole('button', { name: /^(筛选|Filter)$/ });
    this.panel = page.getByRole('dialog', { name: /^(筛选|Filter)$/ });
    this.conditions = this.panel
      .getByRole('list', { name: /^(当前条件|Conditions)$/ })
      .getByRole('listitem');
    this.preview = this.panel.locator('.editor-foot p');
    this.noMatch = page.locator('.map-area .no-match');
  }

  /** The count that a chip shows. */
  async countOf(chip: Locator): Promise<number> {
    return Number((await chip.locator('.chip-count').innerText()).replaceAll('\u2009', ''));
  }

  /** The chip of a condition. */
  chip(text: string): Locator {
    return this.chips.locator('.condition-chip').filter({ hasText: text });
  }

  async open(): Promise<void> {
    if (!(await this.panel.isVisible())) await this.button.click();
    await this.panel.waitFor();
  }

  async close(): Promise<void> {
    await this.panel.getByRole('button', { name: '关闭筛选' }).click();
    await this.panel.waitFor({ state: 'hidden' });
  }

  /** Chooses the only field whose name holds the text; by keys, as the list moves while it shortens. */
  async chooseField(name: string): Promise<void> {
    await this.open();
    await this.panel.getByRole('combobox').fill(name);
    const list = this.page.getByRole('listbox', { name: /字段|Field/ });
    await expect(list.getByRole('option')).toHaveCount(1);
    await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
    await list.waitFor({ state: 'hidden' });
  }

  async chooseOperator(name: string): Promise<void> {
    await this.panel.getByRole('button', { name: /条件$/ }).click();
    await this.page.getByRole('option', { name, exact: true }).click();
  }

  /** A value that can be ticked. */
  value(name: string): Locator {
    return this.panel
      .getByRole('option')
      .filter({ has: this.page.getByText(name, { exact: true }) });
  }

  async enterRange(range: { min?: string; max?: string }): Promise<void> {
    if (range.min !== undefined) await this.panel.getByLabel(/^(最小|起)/).fill(range.min);
    if (range.max !== undefined) await this.panel.getByLabel(/^(最大|止)/).fill(range.max);
  }

  get add(): Locator {
    return this.panel.getByRole('button', { name: '添加' });
  }
}
