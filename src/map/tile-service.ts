import type { TileDatum, TileGrid } from '../store/basemap';
import { type Tile, tileAddress } from '../store/tile-address';
import { composeTile, planTile } from './compose-tile';

/** A server of tiles, and how its picture of the world lies. */
export interface TileServiceSetup {
  template: string;
  datum: TileDatum;
  grid: TileGrid;
  /** Told of every answer of the server. */
  onOutcome(isGood: boolean): void;
}

/** A tile of a neighbour serves up to four of ours. */
const MOST_KEPT = 96;
/** After this the server counts as silent, ms: a map that waits for ever never comes to rest. */
const PATIENCE = 15_000;

/** Reads tiles of a server, moved to where they belong. */
export class TileService {
  readonly #kept = new Map<string, Promise<ImageBitmap>>();

  constructor(readonly setup: TileServiceSetup) {}

  read(tile: Tile, signal: AbortSignal): Promise<ImageBitmap> {
    const { datum, grid } = this.setup;
    if (datum === 'wgs84' && grid === 'mercator') return this.#ask(tile, signal);
    return composeTile(planTile(datum, grid, tile), (source) => this.#keep(source));
  }

  #keep(tile: Tile): Promise<ImageBitmap> {
    const key = `${tile.z}/${tile.x}/${tile.y}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const asked = this.#ask(tile, null);
    this.#kept.set(key, asked);
    // What failed may be asked for again.
    asked.catch(() => this.#kept.delete(key));
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    return asked;
  }

  async #ask(tile: Tile, signal: AbortSignal | null): Promise<ImageBitmap> {
    const { template, onOutcome } = this.setup;
    const patience = AbortSignal.timeout(PATIENCE);
    try {
      const response = await fetch(tileAddress(template, tile), {
        signal: signal ? AbortSignal.any([signal, patience]) : patience,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      if (!response.ok) throw new Error(`tile ${response.status}`);
      const picture = await createImageBitmap(await response.blob());
      onOutcome(true);
      return picture;
    } catch (error) {
      if (!signal?.aborted) onOutcome(false);
      throw error;
    }
  }
}
