import type { Locator, Page } from '@playwright/test';

/** The part of the share panel that writes files. */
export class ExportPage {
  readonly dialog: Locator;
  /** What was exported last, and what must be said about it. */
  readonly told: Locator;

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: '分享与导出' });
    this.told = this.dialog.getByRole('status');
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: '分享' }).click();
    await this.dialog.waitFor();
  }

  /** Chooses in one of the lists: 内容, 格式, 坐标系. */
  async choose(list: string, option: RegExp): Promise<void> {
    await this.dialog.getByRole('button', { name: new RegExp(`${list}$`) }).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  async chooseEncoding(name: 'GBK' | 'UTF-8'): Promise<void> {
    await this.dialog.getByRole('radio', { name, exact: true }).click();
  }

  /** Presses the button, keeps the file under its own name in `folder`, and gives its path. */
  async save(pathOf: (name: string) => string): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: '导出', exact: true }).click();
    const file = await download;
    const path = pathOf(file.suggestedFilename());
    await file.saveAs(path);
    return path;
  }
}
