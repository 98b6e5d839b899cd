import { expect, type Locator, type Page } from '@playwright/test';
import type { Position } from 'geojson';
import { MapPage } from './map-page';

/** Tools that choose, measure and draw on the map, and what they tell. */
export class DrawPage {
  readonly map: MapPage;
  /** The live line of the selection. */
  readonly selection: Locator;
  /** The card of the tool in hand. */
  readonly card: Locator;
  readonly drawings: Locator;
  readonly menu: Locator;
  readonly coordinates: Locator;
  readonly notices: Locator;

  constructor(private readonly page: Page) {
    this.map = new MapPage(page);
    this.selection = page.getByRole('region', { name: /^(所选图斑|Selected plots|Selection)$/ });
    this.card = page.locator('.tool-card');
    this.drawings = page.getByRole('region', { name: '图上标绘' });
    this.menu = page.getByRole('menu', { name: '此处' });
    this.coordinates = page.getByRole('dialog', { name: '按坐标标绘' });
    this.notices = page.locator('.notices');
  }

  /** How many plots the live line says are selected. */
  async selectedCount(): Promise<number> {
    const text = await this.selection.locator('strong').innerText();
    return Number(/[\d\u2009]+/.exec(text)![0].replaceAll('\u2009', ''));
  }

  /** The value of a figure in the live line, SI. */
  async selectionValue(indicator: string): Promise<number> {
    const data = this.selection.locator(`data[data-indicator="${indicator}"]`).first();
    return Number(await data.getAttribute('value'));
  }

  /** Takes up a tool from one of the menus beside the map. */
  async take(menu: '多选' | '量算', tool: string): Promise<void> {
    await this.map.tools.getByRole('button', { name: menu }).click();
    await this.page.getByRole('menuitem', { name: tool }).click();
    await this.page.getByRole('menuitem', { name: tool }).waitFor({ state: 'hidden' });
  }

  /** Drags over the map through places, with keys held. */
  async drag(places: readonly Position[], ...keys: ('Shift' | 'Alt')[]): Promise<void> {
    const points = [];
    for (const place of places) points.push(await this.map.pointOf(place));
    for (const key of keys) await this.page.keyboard.down(key);
    const [first, ...rest] = points;
    await this.page.mouse.move(first!.x, first!.y);
    await this.page.mouse.down();
    for (const { x, y } of rest) await this.page.mouse.move(x, y, { steps: 3 });
    await this.page.mouse.up();
    for (const key of keys.reverse()) await this.page.keyboard.up(key);
  }

  /** Waits until the tool in hand takes clicks: it is loaded when it is first wanted. */
  async ready(): Promise<void> {
    await expect(this.page.locator('.map-view canvas')).toHaveCSS('cursor', 'crosshair');
  }

  /** Clicks places one after the other, the pointer travelling between them. */
  async clickAll(places: readonly Position[]): Promise<void> {
    await this.ready();
    for (const place of places) {
      const { x, y } = await this.map.pointOf(place);
      await this.page.mouse.move(x, y, { steps: 3 });
      await this.page.mouse.click(x, y);
    }
  }

  /** A measure that the card tells, SI. */
  async measure(key: string): Promise<number> {
    const data = this.card.locator(`data[data-indicator="${key}"]`);
    return Number(await data.getAttribute('value'));
  }

  /** Right-clicks a place; its menu is open and has been told what lies there. */
  async openMenu(place: Position): Promise<void> {
    const { x, y } = await this.map.pointOf(place);
    await this.page.mouse.click(x, y, { button: 'right' });
    await expect(this.menu).toBeVisible();
    await expect(this.menu).not.toContainText('正在查');
  }

  async chooseFromMenu(name: string | RegExp): Promise<void> {
    await this.menu.getByRole('menuitem', { name }).click();
    await this.menu.waitFor({ state: 'hidden' });
  }

  async openDrawings(): Promise<void> {
    const button = this.map.tools.getByRole('button', { name: '图上标绘' });
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
    await expect(this.drawings).toBeVisible();
  }

  /** The line of a drawing in the panel. */
  row(name: string): Locator {
    return this.drawings
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('textbox', { name: `“${name}”的名称` }) });
  }

  /** Types places into the dialog and makes a drawing of them. */
  async typePlaces(text: string, kind: '点' | '线' | '范围', name = ''): Promise<void> {
    await this.openDrawings();
    await this.drawings.getByRole('button', { name: '输入坐标' }).click();
    await this.coordinates.getByRole('textbox', { name: '坐标，每行一点' }).fill(text);
    await this.coordinates.getByRole('radio', { name: kind, exact: true }).click();
    await this.coordinates.getByRole('textbox', { name: '名称（可不填）' }).fill(name);
    await this.coordinates.getByRole('button', { name: '标到图上' }).click();
    await expect(this.coordinates).toBeHidden();
  }

  /** As when nothing was ever drawn: no tool, no drawing, no panel. */
  async clear(): Promise<void> {
    const close = this.page.locator('.tool-card').getByRole('button', { name: '退出' });
    if (await close.isVisible()) await close.click();
    const opener = this.map.tools.getByRole('button', { name: '图上标绘' });
    if ((await opener.getAttribute('aria-pressed')) !== 'true') await opener.click();
    const all = this.drawings.getByRole('button', { name: '全部删除' });
    if (await all.isVisible()) await all.click();
    await opener.click();
  }
}
