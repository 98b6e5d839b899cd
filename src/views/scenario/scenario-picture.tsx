import { useMemo, useRef } from 'react';
import { type Category, categories } from '../../domain/category';
import { swatchPattern } from '../../map/swatch-pattern';
import { useStore, useWords } from '../../store/use-store';
import { FootprintCanvas } from '../compare/footprint-canvas';
import { commonScale } from '../compare/frame-scale';
import { parkIdentity } from '../compare/park-identity';
import { ScaleStrip } from '../compare/scale-strip';
import { useBox } from '../compare/use-box';
import { useFootprints } from '../compare/use-footprints';

interface ScenarioPictureProps {
  park: number;
  /** Plots whose category the scenario changes, and to which. */
  changed: readonly number[];
  changedTo: readonly Category[];
}

const height = 260;
const atRest = { x: 0, y: 0 };

/** The park as the scenario supposes it: changed plots outlined and in their new category, marked so that nobody takes it for data. */
export function ScenarioPicture({ park, changed, changedTo }: ScenarioPictureProps) {
  const { t } = useWords();
  const theme = useStore((state) => state.theme);
  const reading = useStore((state) => state.reading);
  const name = useStore((state) => state.snapshot?.parks[park]?.name) ?? t('park.unnamed');
  const holder = useRef<HTMLDivElement>(null);
  const { width } = useBox(holder);
  const asked = useMemo(() => [park], [park]);
  const loaded = useFootprints(asked).get(park);
  const looks = useMemo(() => {
    if (!reading) return null;
    const to = new Map(changed.map((plot, i) => [plot, categories.indexOf(changedTo[i]!)]));
    return {
      looks: categories.map((category) => swatchPattern(category, theme)),
      classOf: (plot: number) => to.get(plot) ?? reading.categories[plot]!,
    };
  }, [reading, theme, changed, changedTo]);
  const scale = loaded ? commonScale([loaded.footprint.extent], width, height - 34) : null;
  return (
    <figure className="scenario-picture">
      <div ref={holder} className="scenario-picture-frame">
        {loaded && looks && scale !== null && (
          <FootprintCanvas
            loaded={loaded}
            identity={parkIdentity(0, theme)}
            looks={looks}
            width={width}
            height={height}
            metersPerPixel={scale}
            shift={atRest}
            onDrag={() => undefined}
            outlined={changed}
            name={t('scenario.picture-label', { park: name })}
          />
        )}
        <strong className="scenario-mark">{t('scenario.mark')}</strong>
      </div>
      {scale !== null && <ScaleStrip metersPerPixel={scale} />}
      <figcaption className="minor">{t('scenario.picture-how')}</figcaption>
    </figure>
  );
}
