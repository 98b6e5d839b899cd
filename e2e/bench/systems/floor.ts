import { Session } from '../session';
import type { System } from '../system';

/** The least that any system must do: read the file's text and parse it, in a worker. */
export const floor: System = {
  id: 'floor',
  title: 'floor: dropped file, text + JSON.parse',
  measure: (origin, data) =>
    inSession(origin, async (session) => {
      await session.page.setInputFiles('#files', data.plots);
      return session.page.evaluate(() => window.floor.readFile());
    }),
};

/** The same by address instead of by drop. */
export const floorByFetch: System = {
  id: 'floor-fetch',
  title: 'floor: fetch, text + JSON.parse',
  measure: (origin, data) =>
    inSession(origin, (session) =>
      session.page.evaluate(
        (path) => window.floor.readAddress(path),
        `${origin}/bench-data/plots-${data.tag}.geojson`,
      ),
    ),
};

async function inSession(origin: string, read: (session: Session) => Promise<number>) {
  const session = await Session.open(`${origin}/bench-pages/floor.html`);
  try {
    await session.startCounting();
    const readMs = await read(session);
    return { readMs, cpuSeconds: await session.countedCpuSeconds() };
  } finally {
    await session.close();
  }
}

declare global {
  interface Window {
    floor: { readFile(): Promise<number>; readAddress(address: string): Promise<number> };
  }
}
