import { useMemo } from 'react';
import { categories } from '../../domain/category';
import { classSwatch, type SwatchPattern, swatchPattern } from '../../map/swatch-pattern';
import { useStore } from '../../store/use-store';

export interface PlotLooks {
  looks: SwatchPattern[];
  classOf: (plot: number) => number;
}

/** How plots are drawn now: by category, or by the classes of the colouring in use; as on the map. */
export function usePlotLooks(): PlotLooks | null {
  const theme = useStore((state) => state.theme);
  const reading = useStore((state) => state.reading);
  const mode = useStore((state) => state.colourMode);
  const colouring = useStore((state) => state.colouring);
  return useMemo(() => {
    if (!reading) return null;
    if (mode === 'category')
      return {
        looks: categories.map((category) => swatchPattern(category, theme)),
        classOf: (plot) => reading.categories[plot]!,
      };
    if (!colouring || colouring.mode !== mode) return null;
    return {
      looks: colouring.classes.map((one) => classSwatch(one, theme)),
      classOf: (plot) => colouring.classOf[plot]!,
    };
  }, [theme, reading, mode, colouring]);
}
