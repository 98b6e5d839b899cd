import type { Locator, Page } from '@playwright/test';

/** The bar in which the as-of date is set. */
export class TimePage {
  readonly bar: Locator;
  readonly date: Locator;
  readonly back: Locator;
  readonly forward: Locator;
  readonly toToday: Locator;
  readonly message: Locator;
  readonly slider: Locator;
  readonly play: Locator;
  readonly pause: Locator;
  /** What the date rests on: 回看, 今天 or 前瞻. */
  readonly mode: Locator;
  /** The bars of the histogram that are counted. */
  readonly bars: Locator;
  /** How many plots are idle as of the date, and how many become so within 90 days. */
  readonly idle: Locator;
  readonly ahead: Locator;

  constructor(page: Page) {
    this.bar = page.getByRole('region', { name: /^(数据时点|As of)$/ });
    this.date = this.bar.getByRole('textbox', { name: '数据时点' });
    this.back = this.bar.getByRole('button', { name: '前一月' });
    this.forward = this.bar.getByRole('button', { name: '后一月' });
    this.toToday = this.bar.getByRole('button', { name: '回到今天' });
    this.message = this.bar.getByRole('status');
    this.slider = this.bar.getByRole('slider', { name: '数据时点滑块' });
    this.play = this.bar.getByRole('button', { name: '逐月播放' });
    this.pause = this.bar.getByRole('button', { name: '暂停' });
    this.mode = this.bar.locator('.time-mode');
    this.bars = this.bar.locator('.histogram-bars :is(.bar, .bar-ahead)');
    this.idle = this.bar.locator('.histogram-count');
    this.ahead = this.bar.locator('.histogram-band-text');
  }
}
