import { type Map as MapLibreMap, Marker } from 'maplibre-gl';
import type { ReliefPin, StageRoom } from '../store/show-actions';

/** Foot of a pin's stalk under its sign, as a share of the stage's height. */
const stalkShare = 0.025;
/** Between the signs of two pins, px. */
const gapPixels = 4;
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

  /**
   * Moves signs to where they are free, aside and above those that matter more; those whose place is not in the free part
   * of the stage, or for which it has no room, do not show.
   */
  readonly place = (): void => {
    const room = this.roomNow();
    if (!room || this.#pins.length === 0) return;
    const { left, top, width, height } = room;
    const stalk = stalkShare * this.map.getContainer().clientHeight;
    // All are measured before any is changed, so that the page is laid out once.
    const sizes = this.#pins.map(({ element }) => [element.offsetWidth, element.offsetHeight]);
    const taken: SignBox[] = [];
    // The first matters most and stands last.
    for (let k = this.#pins.length - 1; k >= 0; k--) {
      const { marker, element } = this.#pins[k]!;
      const [signWidth = 0, signHeight = 0] = sizes[k]!;
      const { x, y } = this.map.project(marker.getLngLat());
      const half = signWidth / 2;
      const middle = Math.max(left + half, Math.min(left + width - half, x));
      const reach = Math.max(0, half - cornerPixels);
      const shift = Math.max(-reach, Math.min(reach, middle - x));
      const sides = { left: x + shift - half, right: x + shift + half };
      const isPlaceIn = x >= left && x <= left + width && y <= top + height;
      const foot = footAbove(taken, sides, signHeight, Math.max(y - stalk, top + signHeight));
      const isIn = isPlaceIn && foot < y && foot - signHeight >= top;
      element.classList.toggle('is-out', !isIn);
      if (!isIn) continue;
      taken.push({ ...sides, top: foot - signHeight, bottom: foot });
      marker.setOffset([shift, foot - y]);
      element.style.setProperty('--stalk-at', `${half - shift}px`);
      element.style.setProperty('--stalk-height', `${y - foot}px`);
    }
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

interface SignBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The lowest foot, at or above the wanted one, on which a sign stands clear of those that are there. */
function footAbove(
  taken: readonly SignBox[],
  { left, right }: Pick<SignBox, 'left' | 'right'>,
  height: number,
  wanted: number,
): number {
  let foot = wanted;
  // From the lowest up: what was stepped over once is never in the way again.
  for (const box of taken.toSorted((a, b) => b.bottom - a.bottom)) {
    const isBeside = box.right + gapPixels <= left || box.left - gapPixels >= right;
    const isClear = foot - height >= box.bottom + gapPixels || foot <= box.top - gapPixels;
    if (!isBeside && !isClear) foot = box.top - gapPixels;
  }
  return foot;
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
