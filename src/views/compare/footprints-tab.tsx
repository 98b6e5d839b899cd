import { useMemo } from 'react';
import { formatDay } from '../../domain/day';
import { comparedParks } from '../../store/compare-view';
import { useStore, useWords } from '../../store/use-store';
import { CompareFrames } from './compare-frames';
import { CompareHead } from './compare-head';
import { CompareTable } from './compare-table';
import { DatesFrame } from './dates-frame';
import { OverlayFrame } from './overlay-frame';
import { PlotDistribution } from './plot-distribution';
import { ShapeTable } from './shape-table';
import { useFootprints } from './use-footprints';
import { VersionsFrame } from './versions-frame';

/** 对比: parks at one true scale, their outlines over one another, their figures and their shapes. */
export function FootprintsTab() {
  const { t } = useWords();
  const snapshot = useStore((state) => state.snapshot);
  const asOf = useStore((state) => state.asOf);
  const compare = useStore((state) => state.compare);
  const parks = useMemo(() => comparedParks(compare, snapshot?.parks ?? []), [compare, snapshot]);
  const footprints = useFootprints(parks.map(({ index }) => index));
  if (!snapshot) return null;
  const isPair = compare.layout === 'versions' || compare.layout === 'dates';
  return (
    <div className="compare-view" data-layout={compare.layout}>
      <p className="compare-print-head">
        <strong>{t('tab.footprints')}</strong> {snapshot.hasSample && t('compare.sample')}{' '}
        {t('compare.picture-foot', { date: formatDay(asOf) })}
      </p>
      <CompareHead parks={parks} />
      {parks.length === 0 ? (
        <p className="compare-none">
          {t(snapshot.parks.length === 0 ? 'compare.no-parks' : 'compare.none-chosen')}
        </p>
      ) : (
        <>
          {compare.layout === 'versions' && <VersionsFrame />}
          {compare.layout === 'dates' && <DatesFrame parks={parks} footprints={footprints} />}
          <div className="compare-pictures" hidden={isPair}>
            {!isPair && compare.layout !== 'overlay' && (
              <CompareFrames parks={parks} footprints={footprints} />
            )}
            {!isPair && compare.layout !== 'side' && (
              <OverlayFrame parks={parks} footprints={footprints} />
            )}
          </div>
          <div className="compare-figures">
            <CompareTable parks={parks} />
            <div>
              <PlotDistribution parks={parks} />
              <ShapeTable parks={parks} footprints={footprints} />
            </div>
          </div>
        </>
      )}
    </div>
  );
}
