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

  /** Messages that leave by themselves may be gone before a click reaches them: all go at once. */
  async dismissAll(): Promise<void> {
    const close = this.all.getByRole('button', { name: /^(关闭|Close)$/ });
    while ((await this.all.count()) > 0)
      await close.evaluateAll((buttons) => {
        for (const button of buttons) (button as HTMLElement).click();
      });
  }
}
