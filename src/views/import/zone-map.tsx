import { useEffect, useMemo, useState } from 'react';
import type { Bounds } from '../../domain/polygons';
import type { ZoneCandidate, ZoneQuestion } from '../../domain/zone-candidate';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { ZoneOverview } from './zone-overview';
import {
  gridStep,
  pathOfGrid,
  pathOfOutlines,
  pathOfRings,
  showsRivers,
  zoneView,
} from './zone-view';

const ratio = 2;
type Rings = readonly (readonly (readonly number[])[])[];

interface ZoneMapProps {
  question: ZoneQuestion;
  candidate: ZoneCandidate;
  /** Gives the rings of the rivers, lon/lat. */
  loadRivers: () => Promise<Rings>;
}

/** Where the land of a file would lie in a zone: in the country, and beside the parks and rivers at hand. */
export function ZoneMap({ question, candidate, loadRivers }: ZoneMapProps) {
  const snapshot = useStore((state) => state.snapshot);
  const [rivers, setRivers] = useState<Rings>([]);
  const { t } = useWords();
  useEffect(() => {
    let isCurrent = true;
    loadRivers().then(
      (rings) => isCurrent && setRivers(rings),
      // Without rivers there are still the parks and the grid.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [loadRivers]);
  const loaded = snapshot?.bounds ?? null;
  const view = useMemo(
    () => zoneView(question, candidate, loaded, ratio),
    [question, candidate, loaded],
  );
  const hasRivers = showsRivers(view);
  const paths = useMemo(() => {
    const parks = (snapshot?.parks ?? []).flatMap(({ multiPolygon }) => multiPolygon.flat());
    return {
      loaded: loaded ? pathOfRings([ringOfBounds(loaded)], candidate, view) : '',
      rivers: hasRivers ? pathOfRings(rivers, candidate, view) : '',
      parks: pathOfRings(parks, candidate, view),
      grid: pathOfGrid(view),
      land: pathOfOutlines(question.outlines, view),
    };
  }, [snapshot, loaded, rivers, hasRivers, candidate, view, question]);
  const width = view.east - view.west;
  const step = gridStep(view);
  const values = {
    zone: candidate.zone,
    width: candidate.width,
    lon: candidate.lon.toFixed(3),
    lat: candidate.lat.toFixed(3),
  };
  return (
    <figure className="zone-map">
      <ZoneOverview question={question} candidate={candidate} loaded={loaded} />
      <svg
        className="zone-detail"
        viewBox={`0 0 ${width} ${view.north - view.south}`}
        role="img"
        aria-label={t('zone.picture', values)}
      >
        <path className="zone-rivers" d={paths.rivers} />
        <path className="zone-grid" d={paths.grid} />
        <path className="zone-data" d={paths.loaded} />
        <path className="zone-parks" d={paths.parks} />
        <path className="zone-land" d={paths.land} />
      </svg>
      <figcaption className="zone-legend minor">
        <span className="zone-key is-land">{t('zone.key-land')}</span>
        {paths.parks !== '' && <span className="zone-key is-park">{t('zone.key-parks')}</span>}
        {paths.loaded !== '' && <span className="zone-key is-data">{t('zone.key-data')}</span>}
        {paths.rivers !== '' && <span className="zone-key is-river">{t('zone.key-rivers')}</span>}
        <span>
          {step < 1000
            ? t('zone.key-grid-m', { step })
            : t('zone.key-grid-km', { step: formatNumber(step / 1000, 0) })}
        </span>
      </figcaption>
    </figure>
  );
}

function ringOfBounds([west, south, east, north]: Bounds): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}
