import { expect, type Locator, type Page } from '@playwright/test';

/** A line of the table of layers, as it is read. */
export interface LayerLine {
  name: string;
  /** File and coordinate system. */
  origin: string;
  role: string;
  rows: number;
  accepted: number;
  warned: number;
  rejected: number;
}

/** An issue of the list, as it is read. */
export interface IssueLine {
  code: string;
  severity: string;
  text: string;
  /** File, layer, rows and column. */
  where: string;
}

/** The dialog that tells what was loaded, row by row, and what is wrong with it. */
export class DataPanelPage {
  readonly dialog: Locator;

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: '已载入的数据' });
  }

  async open(): Promise<void> {
    if (await this.dialog.isVisible()) return;
    await this.page.getByRole('button', { name: '数据与问题' }).click();
    await this.dialog.waitFor();
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: '关闭' }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }

  /** The lines of the table; the dialog stays open. */
  async layers(): Promise<LayerLine[]> {
    await this.open();
    return this.dialog.locator('.layer-table tbody tr').evaluateAll((lines) =>
      lines.map((line) => {
        const text = (selector: string) => line.querySelector(selector)?.textContent?.trim() ?? '';
        const value = (indicator: string) =>
          Number(line.querySelector(`data[data-indicator="${indicator}"]`)?.getAttribute('value'));
        const origin = text('th .minor');
        const name = text('th .import-name');
        return {
          name,
          origin,
          role: text('.select-button'),
          rows: value('rows'),
          accepted: value('rows.accepted'),
          warned: value('rows.warned'),
          rejected: value('rows.rejected'),
        };
      }),
    );
  }

  /** The only layer there is. */
  async layer(): Promise<LayerLine> {
    const layers = await this.layers();
    expect(layers).toHaveLength(1);
    return layers[0]!;
  }

  /** All issues listed; the dialog stays open. */
  async issues(): Promise<IssueLine[]> {
    await this.open();
    return readIssues(this.dialog);
  }

  /** Takes a layer as what the user says, and waits for the new figures. */
  async setRole(layerName: string, role: string): Promise<void> {
    await this.open();
    await this.dialog.getByRole('button', { name: `“${layerName}”当作` }).click();
    await this.page.getByRole('option', { name: role, exact: true }).click();
    await this.page.getByRole('listbox').waitFor({ state: 'hidden' });
  }

  async removeFile(file: string): Promise<void> {
    await this.open();
    await this.dialog
      .getByRole('row')
      .filter({ hasText: `${file} · ` })
      .getByRole('button', { name: '移除', exact: true })
      .click();
  }

  async removeAll(): Promise<void> {
    await this.open();
    await this.dialog.getByRole('button', { name: '全部移除' }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }
}

/** The issues listed inside a part of the page. */
export function readIssues(part: Locator): Promise<IssueLine[]> {
  return part.locator('.issue').evaluateAll((items) =>
    items.map((item) => {
      const [text, where] = [...item.querySelectorAll('p')].map((p) => p.textContent?.trim() ?? '');
      return {
        code: item.getAttribute('data-code') ?? '',
        severity: item.closest('section')?.getAttribute('data-severity') ?? '',
        text: text ?? '',
        where: where ?? '',
      };
    }),
  );
}
