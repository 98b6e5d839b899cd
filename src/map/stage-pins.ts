import { type Map as MapLibreMap, Marker } from 'maplibre-gl';
import type { ReliefPin, StageRoom } from '../store/show-actions';

/** Foot of a pin's stalk under its sign, as a share of the stage's height. */
const stalkShare = 0.025;
/** So near to a corner of its sign a stalk may stand, px. */
const cornerPixels = 8;

interface Pin {
  marker: Marker;
  element: HTMLElement;
}

/** The pins over the relief: each stands on its place, and its sign stays clear of what stands beside the land. */
export class StagePins {
  #pins: Pin[] = [];

  constructor(
    readonly map: MapLibreMap,
    readonly roomNow: () => StageRoom | null,
  ) {
    map.on('move', this.place);
    map.on('resize', this.place);
  }

  set(pins: readonly ReliefPin[]): void {
    this.clear();
    // The first stands before the others.
    this.#pins = pins.toReversed().map(({ lon, lat, title, text }) => {
      const element = pinElement(title, text);
      const marker = new Marker({ element, anchor: 'bottom' }).setLngLat([lon, lat]);
      marker.addTo(this.map);
      return { marker, element };
    });
    this.place();
  }

  /** Moves signs aside to where they are free; those whose place is not in the free part of the stage do not show. */
  readonly place = (): void => {
    const room = this.roomNow();
    if (!room || this.#pins.length === 0) return;
    const { left, top, width, height } = room;
    const stalk = stalkShare * this.map.getContainer().clientHeight;
    // All are measured before any is changed, so that the page is laid out once.
    const sizes = this.#pins.map(({ element }) => [element.offsetWidth, element.offsetHeight]);
    this.#pins.forEach(({ marker, element }, k) => {
      const [signWidth = 0, signHeight = 0] = sizes[k]!;
      const { x, y } = this.map.project(marker.getLngLat());
      const foot = Math.max(y - stalk, top + signHeight);
      const isIn = x >= left && x <= left + width && foot < y && y <= top + height;
      element.classList.toggle('is-out', !isIn);
      if (!isIn) return;
      const half = signWidth / 2;
      const middle = Math.max(left + half, Math.min(left + width - half, x));
      const reach = Math.max(0, half - cornerPixels);
      const shift = Math.max(-reach, Math.min(reach, middle - x));
      marker.setOffset([shift, foot - y]);
      element.style.setProperty('--stalk-at', `${half - shift}px`);
      element.style.setProperty('--stalk-height', `${y - foot}px`);
    });
  };

  clear(): void {
    for (const { marker } of this.#pins) marker.remove();
    this.#pins = [];
  }

  end(): void {
    this.map.off('move', this.place);
    this.map.off('resize', this.place);
    this.clear();
  }
}

/** Names come from files: they are text, never markup. */
function pinElement(title: string, text: string): HTMLElement {
  const pin = document.createElement('div');
  pin.className = text === '' ? 'stage-pin is-minor' : 'stage-pin';
  for (const [name, content] of [
    ['strong', title],
    ['span', text],
  ] as const) {
    if (content === '') continue;
    const line = document.createElement(name);
    line.textContent = content;
    pin.append(line);
  }
  return pin;
}
