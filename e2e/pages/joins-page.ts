import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';

/** The dialog that compares a table with the map that it joins. */
export class JoinsPage {
  readonly dialog: Locator;
  readonly rows: Locator;

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: '台账与图核对' });
    this.rows = this.dialog.locator('.joins-row');
  }

  /** Chooses a group; its count as it is read. */
  async choose(group: string): Promise<string> {
    const button = this.dialog.locator(`[data-group="${group}"]`);
    await button.click();
    return (await button.locator('strong').textContent()) ?? '';
  }

  /** Saves the report by a button of the foot: name and content. */
  async save(button: string): Promise<{ name: string; bytes: Buffer }> {
    const download = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: button }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }
}
