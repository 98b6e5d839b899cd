import type { Basemap } from './basemap';
import { tileAddress, tileOver } from './tile-address';

/** What came of asking a basemap for one tile. */
export type BasemapOutcome =
  | { kind: 'good'; detail: string }
  | { kind: 'status'; status: number }
  | { kind: 'network' | 'content' | 'style' };

const patience = 15_000;

/** Asks a basemap for the tile over a place, or for its style. */
export async function testBasemap(
  { kind, url, grid, maxZoom }: Basemap,
  { lon, lat, zoom }: { lon: number; lat: number; zoom: number },
): Promise<BasemapOutcome> {
  const level = Math.max(1, Math.min(maxZoom, Math.round(zoom)));
  const tile = tileOver(lon, lat, level, grid === 'lonlat');
  try {
    const response = await fetch(kind === 'style' ? url : tileAddress(url, tile), {
      signal: AbortSignal.timeout(patience),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) return { kind: 'status', status: response.status };
    return kind === 'style' ? await readStyle(response) : await readTile(response);
  } catch {
    return { kind: 'network' };
  }
}

async function readStyle(response: Response): Promise<BasemapOutcome> {
  const json = await response.json().catch(() => null);
  if (json?.version !== 8 || !Array.isArray(json.layers)) return { kind: 'style' };
  return { kind: 'good', detail: String(json.name ?? json.layers.length) };
}

async function readTile(response: Response): Promise<BasemapOutcome> {
  const blob = await response.blob();
  const picture = await createImageBitmap(blob).catch(() => null);
  if (!picture) return { kind: 'content' };
  return { kind: 'good', detail: `${picture.width} × ${picture.height} px` };
}
