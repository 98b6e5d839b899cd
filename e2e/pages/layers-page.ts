import type { Locator, Page } from '@playwright/test';

/** The list of layers, the colour mode and the legend of its classes. */
export class LayersPage {
  readonly section: Locator;
  /** The layers that can be moved, from the top down. */
  readonly movable: Locator;
  readonly colourMode: Locator;
  readonly classes: Locator;

  constructor(private readonly page: Page) {
    this.section = page.getByRole('region', { name: /^(图层|Layers)$/ });
    this.movable = this.section.getByRole('row');
    const legend = page.getByRole('region', { name: /^(图例与图层|Legend and layers)$/ });
    this.colourMode = legend.getByRole('button', { name: /着色|Colour/ });
    this.classes = legend.getByRole('table').locator('tbody').getByRole('row');
  }

  /** Names of the movable layers from the top down. */
  order(): Promise<string[]> {
    return this.movable.locator('.layer-name').allTextContents();
  }

  eye(layer: string): Locator {
    return this.section.getByRole('button', { name: new RegExp(`^(隐藏|显示)${layer}$`) });
  }

  /** Opens opacity and origin of a layer. */
  async openOptions(layer: string): Promise<Locator> {
    await this.section.getByRole('button', { name: `“${layer}”的透明度与来源` }).click();
    return this.page.getByRole('dialog', { name: layer });
  }

  /** Colours the plots by another figure. */
  async colourBy(name: string): Promise<void> {
    await this.colourMode.click();
    await this.page.getByRole('option', { name, exact: true }).click();
  }
}
