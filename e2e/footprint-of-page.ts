import type { Page } from '@playwright/test';

/** What a page holds on to, after a collection. */
export interface PageFootprint {
  nodes: number;
  listeners: number;
  /** MB. */
  heap: number;
  workers: number;
  textures: number;
  buffers: number;
}

declare global {
  interface Window {
    graphics: { textures: number; buffers: number };
  }
}

/** Runs in the page before its own scripts: counts what lives on the graphics card. It must refer to nothing outside itself. */
export function countGraphics(): void {
  window.graphics = { textures: 0, buffers: 0 };
  const proto = WebGL2RenderingContext.prototype;
  const count = (
    name: 'textures' | 'buffers',
    made: 'createTexture' | 'createBuffer',
    gone: 'deleteTexture' | 'deleteBuffer',
  ) => {
    const live = new WeakSet<object>();
    const [create, remove] = [proto[made], proto[gone]] as [
      () => object | null,
      (one: object | null) => void,
    ];
    proto[made] = function (this: WebGL2RenderingContext) {
      const one = create.call(this);
      if (one) {
        live.add(one);
        window.graphics[name]++;
      }
      return one;
    } as never;
    proto[gone] = function (this: WebGL2RenderingContext, one: object | null) {
      if (one && live.delete(one)) window.graphics[name]--;
      remove.call(this, one);
    } as never;
  };
  count('textures', 'createTexture', 'deleteTexture');
  count('buffers', 'createBuffer', 'deleteBuffer');
}

/** What the page holds on to now. */
export async function footprintOf(page: Page): Promise<PageFootprint> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Performance.enable');
    // Twice: what finalizers let go of goes in the second.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    const graphics = await page.evaluate(() => window.graphics);
    return {
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      heap: metric('JSHeapUsedSize') / 1e6,
      workers: page.workers().length,
      ...graphics,
    };
  } finally {
    await session.detach();
  }
}

/** Takes the map's graphics away and gives them back, as a driver that starts anew does. */
export async function loseGraphics(page: Page): Promise<void> {
  await page
    .locator('canvas.maplibregl-canvas')
    .first()
    .evaluate(async (canvas: HTMLCanvasElement) => {
      const extension = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
      const heard = (name: string) =>
        new Promise((resolve) => canvas.addEventListener(name, resolve, { once: true }));
      const lost = heard('webglcontextlost');
      extension.loseContext();
      await lost;
      const restored = heard('webglcontextrestored');
      // The browser gives a context back only once the loss was handled.
      setTimeout(() => extension.restoreContext(), 50);
      await restored;
    });
}
