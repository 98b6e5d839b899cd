import { categories } from '../domain/category';
import type { Store, TubanStore } from '../store/store';
import type { LandMap } from './land-map';

/** How long the outline of what became idle stands, ms: once there and back (look.md §6). */
const flashMilliseconds = 420;
/** More shapes would take longer to build than the flash lasts. */
const mostFlashed = 200;

const idle = categories.indexOf('idle');

type Read = Pick<Store, 'reading'>;

/** The plots that are idle in the later of two readings of the same data and were not in the earlier one. */
export function newlyIdle({ reading }: Read, { reading: before }: Read): number[] {
  if (!reading || !before || reading.categories.length !== before.categories.length) return [];
  if (reading.options.asOf <= before.options.asOf) return [];
  const found: number[] = [];
  for (const [plot, category] of reading.categories.entries())
    if (category === idle && before.categories[plot] !== idle) found.push(plot);
  return found;
}

/**
 * Makes plots that turn idle with a later date flash their outline once, where they are not too many and the
 * reader has not asked for less motion. Returns what ends it.
 */
export function flashIdle(map: LandMap, store: TubanStore): () => void {
  let number = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = () => map.flash.setShapes([]);
  async function flash(plots: readonly number[], mine: number): Promise<void> {
    const shapes = await store.getState().plotShapes(plots);
    if (mine !== number) return;
    map.flash.setShapes(shapes.filter((shape) => shape.length > 0));
    clearTimeout(timer);
    timer = setTimeout(clear, flashMilliseconds);
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (state.reading === before.reading || state.revision !== before.revision) return;
    const mine = ++number;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const plots = newlyIdle(state, before);
    if (plots.length > 0 && plots.length <= mostFlashed) void flash(plots, mine).catch(() => {});
  });
  return () => {
    number = -1;
    clearTimeout(timer);
    unsubscribe();
  };
}
