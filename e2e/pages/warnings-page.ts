import type { Locator, Page } from '@playwright/test';

/** 处置 › 预警: dates that are coming or have just passed. */
export class WarningsPage {
  readonly tab: Locator;
  readonly summary: Locator;
  readonly rows: Locator;
  private readonly export: Locator;

  constructor(private readonly page: Page) {
    const panel = page.getByRole('complementary', { name: '处置' });
    this.tab = panel.getByRole('tab', { name: /^预警/ });
    this.summary = panel.locator('.warnings-count');
    this.rows = panel.locator('.warning-row');
    this.export = panel.getByRole('button', { name: '导出' });
  }

  async open(): Promise<void> {
    await this.page.locator('.screen-tabs').getByText('处置').click();
  }

  async choose(days: number): Promise<void> {
    await this.page.getByRole('radio', { name: `${days} 天` }).click();
  }

  /** The dates of a kind's rows, each with its plot, in their order. */
  async linesOf(kind: string): Promise<string[]> {
    const group = this.page.getByRole('region', { name: kind });
    return group.locator('.warning-row').evaluateAll((rows) =>
      rows.map((row) => {
        const plot = row.querySelector('.warning-plot')?.textContent;
        return `${plot} ${/\d{4}-\d\d-\d\d/.exec(row.textContent ?? '')?.[0]}`;
      }),
    );
  }

  /** The list as a calendar file: its text and name. */
  async calendar(): Promise<{ text: string; name: string }> {
    await this.export.click();
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('menuitem', { name: /ics/ }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { text: Buffer.concat(chunks).toString('utf8'), name: download.suggestedFilename() };
  }
}
