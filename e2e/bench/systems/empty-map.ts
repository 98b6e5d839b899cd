import { median } from '../median';
import { Session } from '../session';
import type { System } from '../system';
import { mapPagePath } from './map-page';

/** The limit of the renderer: the same map with no plots, painted once more. */
export const emptyMap: System = {
  id: 'empty-map',
  title: 'empty map: repaint',
  async measure(origin) {
    const session = await Session.open(`${origin}${mapPagePath}`);
    try {
      await session.page.evaluate(() => window.mapPage.ready);
      const times = await session.page.evaluate(async () => {
        const all: number[] = [];
        for (let i = 0; i < 10; i++) {
          all.push(await window.mapPage.repaint(i % 2 === 0 ? '#fefefe' : '#ffffff'));
        }
        return all;
      });
      return { filterMs: median(times), ...(await session.memory()) };
    } finally {
      await session.close();
    }
  },
};
