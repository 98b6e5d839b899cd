import type { Locator, Page } from '@playwright/test';

/** A text field with a list of options in groups: the search box, or the palette. */
export class SearchPage {
  readonly field: Locator;
  readonly options: Locator;
  readonly nothing: Locator;

  constructor(
    readonly page: Page,
    within: Locator,
  ) {
    this.field = within.getByRole('combobox');
    this.options = within.getByRole('option');
    this.nothing = within.getByRole('status');
  }

  /** The options under a heading. */
  group(name: string): Locator {
    return this.page.getByRole('group', { name: new RegExp(`^${name}`) }).getByRole('option');
  }

  /** The title of the option that Enter would choose. */
  get active(): Locator {
    return this.page.getByRole('option', { selected: true }).locator('.option-title');
  }

  async choose(name: string | RegExp): Promise<void> {
    await this.options.filter({ hasText: name }).first().click();
  }
}

/** The box on top of the left panel. */
export function searchBoxOf(page: Page): SearchPage {
  return new SearchPage(page, page.getByRole('search'));
}

/** The palette of commands. */
export function paletteOf(page: Page): SearchPage {
  return new SearchPage(
    page,
    page.getByRole('dialog', { name: /^(命令与搜索|Commands and search)$/ }),
  );
}
