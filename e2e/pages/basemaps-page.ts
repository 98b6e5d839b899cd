import type { Locator, Page } from '@playwright/test';

/** The dialog of basemaps and the choice in the left panel. */
export class BasemapsPage {
  readonly dialog: Locator;
  readonly choice: Locator;
  readonly credit: Locator;

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: '底图' });
    this.choice = page.locator('.basemap-row').getByRole('button', { name: /底图/ }).first();
    this.credit = page.locator('.map-credit');
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: '管理底图' }).click();
    await this.dialog.waitFor();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.dialog.waitFor({ state: 'hidden' });
  }

  /** Chooses one of the list in the panel. */
  async choose(name: string): Promise<void> {
    await this.choice.click();
    await this.page.getByRole('option', { name, exact: true }).click();
  }

  /** Enters a basemap in the open dialog; it is used at once. */
  async add(entry: {
    name: string;
    url: string;
    kind?: string;
    datum?: string;
    attribution?: string;
  }): Promise<void> {
    const { dialog } = this;
    await dialog.getByRole('button', { name: '添加底图' }).click();
    await dialog.getByLabel('名称').fill(entry.name);
    if (entry.kind) await this.select('类型', entry.kind);
    await dialog.getByLabel(entry.kind ? '样式地址' : '瓦片模板', { exact: true }).fill(entry.url);
    if (entry.datum) await this.select('坐标系', entry.datum);
    if (entry.attribution) await dialog.getByLabel('署名与审图号').fill(entry.attribution);
    await dialog.getByRole('button', { name: '保存', exact: true }).click();
  }

  private async select(label: string, option: string): Promise<void> {
    await this.dialog.getByRole('button', { name: new RegExp(label) }).click();
    await this.page.getByRole('option', { name: option }).click();
  }
}
