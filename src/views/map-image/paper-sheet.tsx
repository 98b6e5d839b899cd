import { memo } from 'react';
import { formatDay } from '../../domain/day';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { PaperMap as PaperLand } from '../../worker/drawn-land-messages';
import { LookTexture } from '../look-texture';
import { useChecksum } from '../plot-sheet/use-checksum';
import { zoneNumberOf } from '../plot-sheet/zone-text';
import { classesOfRows, type DrawnClasses } from './drawn-classes';
import { marksAt, PaperMap } from './paper-map';
import type { Paper, Turn } from './paper-size';
import { useFilesLine } from './use-image-contents';

interface PaperSheetProps {
  title: string;
  paper: Paper;
  turn: Turn;
  map: PaperLand;
  classes: DrawnClasses;
  chosen: ReadonlySet<number>;
}

/** The legend's picture of a class, mm. */
const [swatchWidth, swatchHeight] = [7, 4];

/** One sheet of paper: title, map at an exact scale, legend, and what the map is made of. */
export const PaperSheet = memo(function PaperSheet(props: PaperSheetProps) {
  const { title, paper, turn, map, classes, chosen } = props;
  const asOf = useStore((state) => state.asOf);
  const today = useStore((state) => state.today);
  const isFiltered = useStore((state) => state.passes !== null);
  const hasSample = useStore((state) => state.snapshot?.hasSample ?? false);
  const files = useFilesLine();
  const { t } = useWords();
  const { frame, zone, epsg, land } = map;
  const used = classesOfRows(land.rows, classes);
  const sum = useChecksum([
    frame,
    zone,
    formatDay(asOf),
    title,
    land.plots?.map(({ plot, label, d }) => [label, classes.classOf(plot), d]) ?? null,
    land.parks,
  ]);
  const isSuspected = used.some(classes.isIdle);
  return (
    <article className={`sheet-page map-paper is-${paper.toLowerCase()}-${turn}`}>
      <header className="map-paper-head">
        <h2 className="sheet-title">{title}</h2>
        {hasSample && <span className="sheet-stamp">{t('plot-sheet.sample')}</span>}
      </header>
      <PaperMap paper={map} classes={classes} chosen={chosen} />
      <ul className="map-paper-legend">
        {used.map((index) => (
          <li key={index}>
            <LegendLook classes={classes} index={index} />
            {classes.labels[index]}
          </li>
        ))}
        {marksAt(frame.scale)
          .filter((mark) => land.rows.some((plot) => classes.hasMark(plot, mark)))
          .map((mark) => (
            <li key={mark}>
              <LegendLine
                classNames={
                  mark === 'warning90'
                    ? ['paper-warning']
                    : ['paper-standard', 'paper-standard-inner']
                }
              />
              {t(`overlay.${mark}`)}
            </li>
          ))}
        {land.parks.length > 0 && (
          <li>
            <LegendLine classNames={['sheet-park']} />
            {t('layer.boundaries')}
          </li>
        )}
      </ul>
      <div className="map-paper-notes">
        <p>
          {t('map-image.plane', {
            width: zone.width,
            number: zoneNumberOf(zone),
            meridian: zone.centralMeridian,
          })}
          {epsg !== null && ` · EPSG:${epsg}`} · 1:{formatNumber(frame.scale, 0)}
        </p>
        <p>
          {files} · {t('map-image.paper-note')}
          {isFiltered && ` ${t('map-image.filtered')}`}
          {isSuspected && ` ${t('map-image.suspected')}`}
        </p>
      </div>
      <footer className="sheet-foot">
        <span>
          {t('map-image.facts', {
            date: formatDay(asOf),
            mode: classes.mode,
            today: formatDay(today),
          })}
        </span>
        <span>{t('map-image.sum', { sum })}</span>
      </footer>
    </article>
  );
});

function LegendLook({ classes, index }: { classes: DrawnClasses; index: number }) {
  const id = `paper-legend-${index}`;
  return (
    <svg viewBox={`0 0 ${swatchWidth} ${swatchHeight}`} aria-hidden="true">
      <defs>
        <LookTexture id={id} look={classes.looks[index]!} pixel={0.22} tint={0.28} />
      </defs>
      <rect
        width={swatchWidth}
        height={swatchHeight}
        fill={`url(#${id})`}
        className="paper-swatch"
      />
    </svg>
  );
}

function LegendLine({ classNames }: { classNames: readonly string[] }) {
  return (
    <svg viewBox={`0 0 ${swatchWidth} ${swatchHeight}`} aria-hidden="true">
      {classNames.map((className) => (
        <path
          key={className}
          d={`M0.5 ${swatchHeight / 2}h${swatchWidth - 1}`}
          className={className}
        />
      ))}
    </svg>
  );
}
