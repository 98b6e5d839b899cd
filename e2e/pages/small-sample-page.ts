import type { Page } from '@playwright/test';
import { smallSamplePlots, useSmallSample } from '../small-sample';
import { AppPage } from './app-page';
import { InspectPage } from './inspect-page';

/** One page for many tests that begin with the small sample. */
export class SmallSamplePage {
  private inspect: InspectPage | null = null;
  private atFirst = '';

  constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {}

  /** Opens the app as in a browser that has kept nothing. */
  async openAnew(): Promise<void> {
    const { page } = this;
    await page.unrouteAll();
    await useSmallSample(page);
    await page.goto('about:blank');
    const browser = await page.context().newCDPSession(page);
    await browser.send('Storage.clearDataForOrigin', {
      origin: this.origin,
      storageTypes: 'all',
    });
    await browser.detach();
    this.inspect = new InspectPage(page, '');
    await this.inspect.app.open();
    this.inspect = new InspectPage(page, new URL(page.url()).hash);
    this.atFirst = await this.kept();
  }

  /** As when the small sample had just opened. What the address cannot set back is opened anew. */
  async reset(): Promise<void> {
    const { page, inspect } = this;
    const { pathname, search } = new URL(page.url());
    if (!inspect || pathname !== '/' || search !== '') return this.openAnew();
    await page.unrouteAll();
    await useSmallSample(page);
    await inspect.clear();
    await inspect.app.waitIdle();
    if ((await this.kept()) !== this.atFirst) return this.openAnew();
    if (!(await this.showsSample())) await this.loadSample();
    await inspect.goTo({});
  }

  /** Whether the small sample, and nothing else, is what is open. */
  private async showsSample(): Promise<boolean> {
    const total = this.page.locator('.legend data[data-indicator="total.plots"]').first();
    if (!/示例数据|Sample/.test(await this.page.title()) || (await total.count()) === 0)
      return false;
    return Number(await total.getAttribute('value')) === smallSamplePlots;
  }

  /** Removes all data there are and opens the sample, by the buttons that a person presses. */
  private async loadSample(): Promise<void> {
    const { page } = this;
    const dialog = page.getByRole('dialog');
    const data = page.getByRole('button', { name: /^(数据与问题|Data and issues)/ });
    if (await data.isVisible()) {
      await data.click();
      await dialog.getByRole('button', { name: /^(全部移除|Remove all)$/ }).click();
      await dialog.waitFor({ state: 'hidden' });
    }
    const card = page.getByRole('region', { name: /^(打开数据|Open data)$/ });
    await card.getByRole('button', { name: /示例数据|sample/i }).click();
    await card.waitFor({ state: 'hidden' });
    await new AppPage(page).waitIdle();
  }

  /** What the app keeps in the browser besides workspaces: settings that outlast a page. */
  private kept(): Promise<string> {
    return this.page.evaluate(() =>
      JSON.stringify(
        Object.entries(localStorage)
          .filter(([name]) => name !== 'tuban.workspace')
          .sort(),
      ),
    );
  }
}
