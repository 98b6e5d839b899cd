import type { Locator, Page } from '@playwright/test';
import { dropFiles } from './drop-files';

/** The whole page: opening it, waiting for rest, bringing files, reading figures. */
export class AppPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the app with an optional query or fragment and waits until it is at rest. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`./${query}`);
    await this.waitIdle();
  }

  /** Waits for `<html data-state="idle">`: nothing is being read, computed or drawn. */
  async waitIdle(): Promise<void> {
    await this.page.locator('html[data-state="idle"]').waitFor({ timeout: 90_000 });
  }

  /** Waits until nothing is under way, whether all is well or an error is told. */
  async waitAtRest(): Promise<'idle' | 'error'> {
    const atRest = this.page.locator('html[data-state="idle"], html[data-state="error"]');
    await atRest.waitFor({ timeout: 90_000 });
    return (await atRest.getAttribute('data-state')) === 'error' ? 'error' : 'idle';
  }

  /** Drops files of which some may not open, and waits for rest. */
  async dropDoubtfulFiles(paths: readonly string[]): Promise<'idle' | 'error'> {
    await dropFiles(this.page, paths);
    return this.waitAtRest();
  }

  /** Drops files and waits until the app took notice of them and is at rest again. */
  async dropFiles(paths: readonly string[]): Promise<void> {
    await dropFiles(this.page, paths);
    await this.waitIdle();
  }

  /** Value in SI of a figure on screen; null when it is unknown. */
  async figure(indicator: string, areaName: string): Promise<number | null> {
    const value = await this.figureElement(indicator, areaName).getAttribute('value');
    return value === null || value === '' ? null : Number(value);
  }

  /** The `<data>` element of a figure, in the innermost row or panel that names the area. */
  figureElement(indicator: string, areaName: string): Locator {
    const data = this.page.locator(`data[data-indicator="${indicator}"]`);
    return this.page
      .locator('li, tr, section, aside, .panel-scroll')
      .filter({ hasText: areaName })
      .filter({ has: data })
      .last()
      .locator(data)
      .first();
  }
}
