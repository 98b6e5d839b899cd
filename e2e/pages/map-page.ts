import { expect, type Locator, type Page } from '@playwright/test';
import type { Position } from 'geojson';

export interface Camera {
  zoom: number;
  lat: number;
  lon: number;
  bearing: number;
}

/** The map: places on it, and what is over it. */
export class MapPage {
  readonly view: Locator;
  /** What is told beside the pointer. */
  readonly hoverCard: Locator;
  readonly tools: Locator;

  constructor(private readonly page: Page) {
    this.view = page.locator('.map-view');
    this.hoverCard = page.locator('.hover-card');
    this.tools = page.getByRole('toolbar', { name: /^(地图工具|Map tools)$/ });
  }

  /** Page coordinates of a place, px. */
  async pointOf([lon, lat]: Position): Promise<{ x: number; y: number }> {
    // The map takes a new size a moment after a panel has taken its room.
    await this.page.waitForFunction(() => {
      const view = document.querySelector('.map-view');
      const canvas = view?.querySelector('canvas');
      if (!view || !canvas || document.documentElement.dataset.state !== 'idle') return false;
      const away = [
        canvas.clientWidth - view.clientWidth,
        canvas.clientHeight - view.clientHeight,
      ].map(Math.abs);
      // A drawing has whole points, which are larger than pixels where it is coarse.
      return Math.max(...away) < 1 / devicePixelRatio;
    });
    // Where the place is once the camera rests: on its way there, a press would meet what has moved under it.
    const point = await this.page.evaluate(
      async ([x, y]) => {
        let [before, frames] = ['', 0];
        for (let k = 0; k < 300; k++) {
          const at = window.__tuban?.project(x!, y!) ?? null;
          const told = JSON.stringify(at);
          frames = told === before ? frames + 1 : 0;
          if (frames >= 3) return at;
          before = told;
          await new Promise(requestAnimationFrame);
        }
        return null;
      },
      [lon, lat] as const,
    );
    expect(point, 'the map projects places').not.toBeNull();
    return point!;
  }

  async hover(place: Position): Promise<void> {
    const { x, y } = await this.pointOf(place);
    await this.page.mouse.move(x, y, { steps: 2 });
  }

  async click(place: Position, key?: 'Shift' | 'Control'): Promise<void> {
    const { x, y } = await this.pointOf(place);
    if (key) await this.page.keyboard.down(key);
    await this.page.mouse.click(x, y);
    if (key) await this.page.keyboard.up(key);
  }

  /** The camera as the address tells it. */
  camera(): Camera {
    const parameters = new URLSearchParams(new URL(this.page.url()).hash.slice(1));
    const [zoom, lat, lon, bearing = 0] = (parameters.get('map') ?? '').split('/').map(Number);
    return { zoom: zoom!, lat: lat!, lon: lon!, bearing };
  }

  /** The commonest colour of the map in a square around a place, as `#rrggbb`. */
  async colourAt(place: Position, side = 9): Promise<string> {
    const detail = await this.page.evaluate(() => devicePixelRatio);
    expect(detail, 'colours need a map in full detail').toBeGreaterThanOrEqual(1);
    const { x, y } = await this.pointOf(place);
    const clip = {
      x: Math.round(x - side / 2),
      y: Math.round(y - side / 2),
      width: side,
      height: side,
    };
    const picture = await this.page.screenshot({ clip });
    return this.page.evaluate(commonestColour, picture.toString('base64'));
  }
}

/** Runs in the page, which can decode pictures. It must refer to nothing outside itself. */
async function commonestColour(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const counts = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    const colour = [data[i]!, data[i + 1]!, data[i + 2]!]
      .map((part) => part.toString(16).padStart(2, '0'))
      .join('');
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [[colour]] = [...counts].sort(([, a], [, b]) => b - a) as [[string, number]];
  return `#${colour}`;
}
