import { useEffect, useState } from 'react';
import { statuses } from '../../domain/category';
import { polygonColumnFrom } from '../../domain/polygons';
import { representativePoint } from '../../geometry/representative-point';
import { formatArea } from '../../i18n/format';
import type { Relief, ReliefPin } from '../../store/show-actions';
import { useStore, useTubanStore, useWords } from '../../store/use-store';

/** The highest prism as a share of the park's larger side. */
const tallest = 0.14;
/** How many of the plots that have been idle longest get a pin. */
const mostPins = 5;
const metresPerDegree = 111_320;
const decided = statuses.indexOf('idle_decided');

/** Puts up the relief of a park: a prism for each plot of which the output intensity is known, pins on those idle longest. */
export function useRelief(park: number | null): void {
  const store = useTubanStore();
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const unit = useStore((state) => state.unit);
  const { t, language } = useWords();
  const [values, setValues] = useState<Float64Array | null>(null);
  // The same for every park of the tour: asked once for a reading.
  useEffect(() => {
    if (!reading) return;
    let isWanted = true;
    setValues(null);
    store
      .getState()
      .plotFigures('outputIntensity')
      .then(
        (found) => {
          if (isWanted) setValues(found.values);
        },
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [reading, store]);
  useEffect(() => {
    if (park === null) store.getState().setRelief(null);
    if (park === null || !snapshot || !reading || !values) return;
    let isWanted = true;
    const { plotShapes, longestIdlePlots, setRelief } = store.getState();
    const build = async (): Promise<Relief> => {
      const own: number[] = [];
      for (let plot = 0; plot < snapshot.plotCount; plot++)
        if (snapshot.plotPark[plot] === park && reading.isCounted[plot] === 1) own.push(plot);
      const known = own.filter((plot) => values[plot]! > 0);
      const most = known.reduce((greatest, plot) => Math.max(greatest, values[plot]!), 0);
      const bounds = snapshot.parks[park]?.bounds;
      const side = bounds
        ? Math.max(bounds[2] - bounds[0], bounds[3] - bounds[1]) * metresPerDegree
        : 0;
      const shapes = await plotShapes(known);
      const oldest = await longestIdlePlots(park, mostPins);
      const places = polygonColumnFrom(await plotShapes(oldest.map(({ plot }) => plot)));
      const pins = oldest.flatMap((row, rank): ReliefPin[] => {
        const place = representativePoint(places, rank);
        if (!place) return [];
        const squareMeters = reading.plotAreas[row.plot]!;
        const longest =
          reading.statuses[row.plot] === decided ? 'show.longest' : 'show.longest-suspected';
        const area = formatArea(squareMeters, unit, language);
        return [
          {
            lon: place[0],
            lat: place[1],
            // The first tells all, the others only that they are there.
            title: rank === 0 ? t(longest, { id: row.id }) : `${rank + 1}`,
            text:
              rank === 0
                ? t('show.idle-since', {
                    date: row.since,
                    area: Number.isNaN(squareMeters) ? '—' : `${area.text} ${area.unit}`,
                  })
                : '',
          },
        ];
      });
      return {
        park,
        plots: known.map((plot, k) => ({
          multiPolygon: shapes[k]!,
          heightMeters: Math.max(1, (values[plot]! / most) * tallest * side),
        })),
        pins,
      };
    };
    build().then(
      (relief) => {
        if (isWanted) setRelief(relief);
      },
      // Without the relief the flat land still speaks.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [park, snapshot, reading, values, unit, language, store, t]);
}
