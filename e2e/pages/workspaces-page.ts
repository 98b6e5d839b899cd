import { expect, type Locator, type Page } from '@playwright/test';

/** The list of workspaces and what is told of them. */
export class WorkspacesPage {
  readonly dialog: Locator;
  readonly rows: Locator;
  readonly notice: Locator;

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: '工作区' });
    this.rows = this.dialog.locator('.named-row');
    this.notice = page.locator('.workspace-notice');
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('o');
    await this.page.getByRole('dialog').getByRole('button', { name: '工作区' }).click();
    await this.dialog.waitFor();
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: '关闭' }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** Waits until what the browser keeps of the workspaces says this: a save follows a second after a change. */
  async waitKept(words: RegExp): Promise<void> {
    const kept = () =>
      this.page.evaluate(
        () =>
          new Promise<string>((resolve, reject) => {
            const opening = indexedDB.open('tuban');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const reading = opening.result
                .transaction('workspaces')
                .objectStore('workspaces')
                .getAll();
              reading.onsuccess = () => {
                opening.result.close();
                resolve(JSON.stringify(reading.result));
              };
            };
          }),
      );
    await expect.poll(kept).toMatch(words);
  }

  /** Waits until a workspace of this name stands in the list, which is opened anew until it does. */
  async waitSaved(name: string): Promise<void> {
    await expect(async () => {
      await this.open();
      const count = await this.row(name).count();
      await this.close();
      expect(count).toBe(1);
    }).toPass({ timeout: 20_000 });
  }

  /** Presses a button of a workspace: 打开, 复制, 导出, 删除, 改名. */
  async press(button: string, name: string): Promise<void> {
    const row = this.row(name);
    await row
      .getByRole('button', { name: new RegExp(`^(?:${button}|给).*“${name}”`) })
      .and(row.getByText(button, { exact: true }))
      .click();
  }
}
