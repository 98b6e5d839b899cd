import { addProtocol } from 'maplibre-gl';
import type { TileService } from './tile-service';

const scheme = 'tuban-tile';
const services = new Map<string, TileService>();
let isAdded = false;

/** Template under which MapLibre asks for the tiles of a service; it never sees the service's own. */
export function serveTiles(id: string, service: TileService): string {
  if (!isAdded) {
    isAdded = true;
    addProtocol(scheme, async ({ url }, { signal }) => {
      const [, name, z, x, y] = /^tuban-tile:\/\/([^/]+)\/(\d+)\/(\d+)\/(\d+)/.exec(url) ?? [];
      const found = services.get(name ?? '');
      if (!found) throw new Error(`no tile service ${name}`);
      return { data: await found.read({ z: Number(z), x: Number(x), y: Number(y) }, signal) };
    });
  }
  services.set(id, service);
  return `${scheme}://${id}/{z}/{x}/{y}`;
}

/** Forgets a service: its tiles are not asked for any more. */
export function stopServing(id: string): void {
  services.delete(id);
}
