import type { Locator, Page } from '@playwright/test';

/** The panel on the right: a plot, a park, a selection or another area. */
export class DetailsPage {
  readonly panel: Locator;
  readonly title: Locator;
  /** What stands above the title: kind, status. */
  readonly tags: Locator;
  readonly reasons: Locator;
  readonly timeline: Locator;
  /** Boxes that tell what is missing or in conflict. */
  readonly boxes: Locator;

  constructor(private readonly page: Page) {
    this.panel = page.getByRole('complementary', { name: /^(详情|Details)$/ });
    this.title = this.panel.getByRole('heading', { level: 2 });
    this.tags = this.panel.locator('.panel-tags');
    this.reasons = this.panel.locator('section.reasons');
    this.timeline = this.panel.locator('section.timeline');
    this.boxes = this.panel.locator('.missing-box');
  }

  /** The buttons that open the figures of an indicator to how they were computed. */
  figure(indicatorName: string): Locator {
    return this.panel.getByTitle(`${indicatorName}是怎么算的`, { exact: true });
  }

  get figures(): Locator {
    return this.panel.locator('button.figure');
  }

  /** Opens a figure that may be out of view: scrolling closes a popover, so it must be over before. */
  async openFigure(figure: Locator): Promise<void> {
    await figure.scrollIntoViewIfNeeded();
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await figure.click();
  }

  /** The known figures by indicator, SI. */
  async values(): Promise<Record<string, number>> {
    const entries = await this.panel
      .locator('data')
      .evaluateAll((elements) =>
        elements.map((element): [string, number] => [
          element.getAttribute('data-indicator')!,
          Number(element.getAttribute('value')),
        ]),
      );
    return Object.fromEntries(entries);
  }

  async value(indicator: string): Promise<number | null> {
    return (await this.values())[indicator] ?? null;
  }

  async chooseBasis(name: string): Promise<void> {
    await this.choose('面积口径', name);
  }

  async chooseDenominator(name: string): Promise<void> {
    await this.choose('强度分母', name);
  }

  private async choose(label: string, option: string): Promise<void> {
    await this.panel.getByRole('button', { name: new RegExp(label) }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  async close(): Promise<void> {
    await this.panel.getByRole('button', { name: '关闭' }).click();
  }
}
