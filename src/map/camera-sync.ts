import type { Bounds } from '../domain/polygons';
import type { Store } from '../store/store';
import type { LandMap } from './land-map';

type CameraRequest = NonNullable<Store['cameraRequest']>;

/** Room for chips, tools and the time bar when the land is fitted into view, px. */
const fitPadding = { top: 64, bottom: 132, left: 36, right: 64 };

/** What is smaller is a speck: looked for, it is brought near, px. */
const leastSeen = 16;

/** Brings into view what the store asks for, once each. */
export class CameraSync {
  #handled = 0;
  #waiting: CameraRequest | null = null;
  #isEnded = false;

  constructor(
    readonly map: LandMap,
    /** Whether new data are on their way to the map: until then the view stays where it is. */
    readonly isDrawing: () => boolean,
  ) {}

  follow({ cameraRequest }: Store): void {
    if (!cameraRequest || cameraRequest.number === this.#handled) return;
    this.#handled = cameraRequest.number;
    const { bounds, camera } = cameraRequest;
    if (camera) this.map.setCamera(camera);
    if (!bounds) return;
    if (this.isDrawing()) {
      this.#waiting = cameraRequest;
      return;
    }
    this.#waiting = null;
    // A panel that opens with the same click takes its room first.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (!this.#isEnded && this.#handled === cameraRequest.number) this.#bring(cameraRequest);
      }),
    );
  }

  /** Before anything of new data is drawn: the first picture is one of the right place. */
  bringWaiting(): void {
    if (this.#waiting) this.#bring(this.#waiting);
    this.#waiting = null;
  }

  end(): void {
    this.#isEnded = true;
  }

  #bring({ bounds, animate, onlyIfOutside }: CameraRequest): void {
    const { map } = this;
    if (!bounds) return;
    map.resize();
    if (!(onlyIfOutside && contains(map.getBounds(), bounds) && isToBeSeen(map, bounds)))
      map.fitBounds(bounds, {
        padding: fitPadding,
        animate,
        // What was looked for is shown with its neighbours.
        maxZoom: onlyIfOutside ? 16 : 17,
      });
  }
}

/** Whether bounds are large enough on the screen to make out what is in them. */
function isToBeSeen(map: LandMap, [west, south, east, north]: Bounds): boolean {
  const a = map.project(west, south);
  const b = map.project(east, north);
  return Math.hypot(a.x - b.x, a.y - b.y) >= leastSeen;
}

function contains(outer: Bounds, inner: Bounds): boolean {
  return (
    inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
  );
}
