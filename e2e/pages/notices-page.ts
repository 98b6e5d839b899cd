import type { Locator, Page } from '@playwright/test';
import { type IssueLine, readIssues } from './data-panel-page';

/** The messages over the map. */
export class NoticesPage {
  readonly all: Locator;

  constructor(page: Page) {
    this.all = page.locator('.notices .notice');
  }

  /** Tone and first sentence of each message. */
  texts(): Promise<{ tone: string; text: string }[]> {
    return this.all.evaluateAll((notices) =>
      notices.map((notice) => ({
        tone: notice.getAttribute('data-tone') ?? '',
        text: notice.querySelector('.notice-text > p')?.textContent?.trim() ?? '',
      })),
    );
  }

  /** The issues listed under the messages. */
  issues(): Promise<IssueLine[]> {
    return readIssues(this.all);
  }

  async dismissAll(): Promise<void> {
    while ((await this.all.count()) > 0)
      await this.all.first().getByRole('button', { name: '关闭' }).click();
  }
}
