import { useId } from 'react';
import { mapGrid } from '../../geometry/map-grid';
import { useStore, useWords } from '../../store/use-store';
import type { DrawnPlot, PaperMap as PaperLand } from '../../worker/drawn-land-messages';
import { LookTexture } from '../look-texture';
import { labelMm, Marks } from '../plot-sheet/sheet-map-parts';
import { type DrawnClasses, drawnMarks, type PlotMark } from './drawn-classes';
import { coordinateMm } from './paper-size';

interface PaperMapProps {
  paper: PaperLand;
  classes: DrawnClasses;
  /** Plots that the sheet is of: they stand out among their neighbours. */
  chosen: ReadonlySet<number>;
}

/** A texture's pixel on paper, mm, and the tint under it: black and white printers tell the classes apart. */
const pixelMm = 0.22;
const tint = 0.28;
/** A plot that is narrower carries no number, mm. */
const leastRoom = 6;
const crossMm = 1.5;
/** 6 points. */
const coordinateTextMm = 2.1;
/** At smaller scales the lines of marks would hide the plots, 1 : n. */
const smallestScaleOfMarks = 30_000;

/** The marks that a sheet of a scale draws over the classes. */
export function marksAt(scale: number): readonly PlotMark[] {
  return scale <= smallestScaleOfMarks ? drawnMarks : [];
}

/** A map at an exact scale with grid and coordinates: a millimetre on paper is scale / 1000 metres. */
export function PaperMap({ paper, classes, chosen }: PaperMapProps) {
  const { t } = useWords();
  const hidden = useStore((state) => state.layers.hidden);
  const id = useId();
  const { frame, land } = paper;
  const { widthMm, heightMm, scale } = frame;
  const plots = hidden.includes('plots') ? [] : (land.plots ?? []);
  const joined = (wanted: (plot: DrawnPlot) => boolean) =>
    plots
      .filter(wanted)
      .map(({ d }) => d)
      .join('');
  const pale = joined(({ plot }) => classes.classOf(plot) !== null && classes.isWashed(plot));
  const marked = (mark: PlotMark) =>
    marks.includes(mark) ? joined(({ plot }) => classes.hasMark(plot, mark)) : '';
  const marks = marksAt(scale);
  const width = widthMm + 2 * coordinateMm.x;
  const height = heightMm + 2 * coordinateMm.y;
  const parks = land.parks.map(({ d }) => d).join('');
  return (
    <svg
      className="paper-map"
      viewBox={`${-coordinateMm.x} ${-coordinateMm.y} ${width} ${height}`}
      style={{ width: `${width}mm`, height: `${height}mm` }}
      data-scale={scale}
      role="img"
      aria-label={`1:${scale}`}
    >
      <defs>
        {classes.looks.map((look, at) => (
          <LookTexture
            key={`${id}-${at}`}
            id={`${id}-${at}`}
            look={look}
            pixel={pixelMm}
            tint={tint}
          />
        ))}
        <clipPath id={`${id}-paper`}>
          <rect width={widthMm} height={heightMm} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id}-paper)`}>
        <path d={land.lines} className="sheet-line" />
        {pale && <path d={pale} fill="none" className="sheet-near" />}
        {classes.looks.map((look, index) => {
          const d = joined(
            ({ plot }) => classes.classOf(plot) === index && !classes.isWashed(plot),
          );
          return d ? (
            <path
              key={`${look.fill}-${index}`}
              d={d}
              fill={`url(#${id}-${index})`}
              fillRule="evenodd"
              className="sheet-near"
            />
          ) : null;
        })}
        <path d={marked('standardPlot')} className="paper-standard" />
        <path d={marked('standardPlot')} className="paper-standard-inner" />
        <path d={marked('warning90')} className="paper-warning" />
        <path d={land.areas.map(({ d }) => d).join('')} className="paper-area" />
        <path d={parks} className="sheet-park" />
        {chosen.size > 0 && (
          <path d={joined(({ plot }) => chosen.has(plot))} fill="none" className="sheet-plot" />
        )}
        {plots.map(
          ({ plot, x, y, room, label }) =>
            room >= leastRoom &&
            classes.classOf(plot) !== null && (
              <text key={plot} x={x} y={y} className="sheet-label" fontSize={labelMm}>
                {label?.split('-').at(-1)}
              </text>
            ),
        )}
        <Grid paper={paper} />
      </g>
      <Marks frame={frame} north={t('plot-sheet.north')} />
      <rect width={widthMm} height={heightMm} className="sheet-frame" />
      <Coordinates paper={paper} />
    </svg>
  );
}

/** Crosses where round coordinates meet. */
function Grid({ paper }: { paper: PaperLand }) {
  const { easts, norths } = mapGrid(paper.frame);
  const d = easts
    .flatMap(({ mm: x }) =>
      norths.map(
        ({ mm: y }) => `M${x - crossMm} ${y}h${2 * crossMm}M${x} ${y - crossMm}v${2 * crossMm}`,
      ),
    )
    .join('');
  return <path d={d} className="paper-cross" />;
}

/** Ticks and coordinates around the frame: eastings with the zone's number above and below, northings at both sides. */
function Coordinates({ paper: { frame } }: { paper: PaperLand }) {
  const { easts, norths } = mapGrid(frame);
  const { widthMm, heightMm } = frame;
  const tick = 1.2;
  const ticks = [
    ...easts.map(({ mm }) => `M${mm} 0v${-tick}M${mm} ${heightMm}v${tick}`),
    ...norths.map(({ mm }) => `M0 ${mm}h${-tick}M${widthMm} ${mm}h${tick}`),
  ].join('');
  return (
    <>
      <path d={ticks} className="paper-cross" />
      {easts.flatMap(({ metres, mm }) =>
        [-2.4, heightMm + 2.6].map((y) => (
          <text
            key={`${metres}-${y}`}
            x={mm}
            y={y}
            className="paper-coordinate"
            fontSize={coordinateTextMm}
          >
            {metres}
          </text>
        )),
      )}
      {norths.flatMap(({ metres, mm }) =>
        [-2.6, widthMm + 2.6].map((x) => (
          <text
            key={`${metres}-${x}`}
            className="paper-coordinate"
            fontSize={coordinateTextMm}
            transform={`translate(${x} ${mm}) rotate(-90)`}
          >
            {metres}
          </text>
        )),
      )}
    </>
  );
}
