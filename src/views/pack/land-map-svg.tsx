import { useId } from 'react';
import {
  boxOfLines,
  type PlanePosition,
  paperPath,
  paperPoint,
  type SheetFrame,
  sheetScale,
} from '../../geometry/sheet-map';
import { useWords } from '../../store/use-store';
import type { MapSheetLand, SheetPark } from '../../worker/map-sheet-messages';
import { Label, Marks, Texture } from '../plot-sheet/sheet-map-parts';

interface LandMapSvgProps {
  land: MapSheetLand;
  widthMm: number;
  heightMm: number;
}

/** Paper around the land, so that no boundary touches the frame. */
const marginMm = 6;

/** The land at the largest round scale at which all of it fits on the paper; `null` without any shape. */
export function frameOfLand(
  { parks, plots }: MapSheetLand,
  widthMm: number,
  heightMm: number,
): SheetFrame | null {
  const box = boxOfLines([...parks, ...plots].flatMap(({ rings }) => rings));
  if (!box) return null;
  return {
    widthMm,
    heightMm,
    scale: sheetScale(box, widthMm - 2 * marginMm, heightMm - 2 * marginMm),
    east: (box.west + box.east) / 2,
    north: (box.south + box.north) / 2,
  };
}

/** A printed map at an exact scale: boundaries, and plots by category in texture and tint. */
export function LandMapSvg({ land, widthMm, heightMm }: LandMapSvgProps) {
  const { t } = useWords();
  const id = useId();
  const frame = frameOfLand(land, widthMm, heightMm);
  if (!frame) return <p>{t('plot-sheet.no-map')}</p>;
  const closed = (rings: PlanePosition[][]) => paperPath(frame, rings, true);
  const used = [...new Set(land.plots.map(({ category }) => category))];
  // Numbers would cover the land at scales of an overview.
  const isLabelled = frame.scale <= 10_000 && land.plots.length <= 400;
  return (
    <svg
      className="sheet-land-map"
      viewBox={`0 0 ${widthMm} ${heightMm}`}
      data-scale={frame.scale}
      role="img"
      aria-label={`1:${frame.scale}`}
      style={{ width: `${widthMm}mm`, height: `${heightMm}mm` }}
    >
      <defs>
        {used.map((of) => (
          <Texture key={of} id={`${id}-${of}`} category={of} />
        ))}
        <clipPath id={`${id}-paper`}>
          <rect width={widthMm} height={heightMm} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id}-paper)`}>
        <path d={paperPath(frame, land.lines, false)} className="sheet-line" />
        {used.map((of) => (
          <path
            key={of}
            d={closed(land.plots.flatMap((it) => (it.category === of ? it.rings : [])))}
            fill={`url(#${id}-${of})`}
            className="sheet-near"
          />
        ))}
        {land.parks.map(({ park, rings }) => (
          <path key={park} d={closed(rings)} className="sheet-park" />
        ))}
        {isLabelled &&
          land.plots.map(({ plot, rings, label }) => (
            <Label key={plot} frame={frame} rings={rings} text={shortened(label)} />
          ))}
        {land.plots.length === 0 && <Keys frame={frame} parks={land.parks} />}
      </g>
      <Marks frame={frame} north={t('plot-sheet.north')} />
      <rect width={widthMm} height={heightMm} className="sheet-frame" />
    </svg>
  );
}

/** Labels nearer to each other than this stand in each other's way, mm. */
const keyGapMm = 4;

/** Parks on an overview: a dot where each lies, and its number in the list below, one after the other where they meet. */
function Keys({ frame, parks }: { frame: SheetFrame; parks: readonly SheetPark[] }) {
  const placed: [number, number][] = [];
  return parks.map(({ park, rings }) => {
    const box = boxOfLines(rings);
    if (!box) return null;
    const [x, y] = paperPoint(frame, [(box.west + box.east) / 2, (box.south + box.north) / 2]);
    let labelX = x + 3;
    while (placed.some(([px, py]) => Math.hypot(px - labelX, py - y) < keyGapMm))
      labelX += keyGapMm;
    placed.push([labelX, y]);
    return (
      <g key={park}>
        <circle cx={x} cy={y} r={0.9} />
        <text x={labelX} y={y} className="sheet-label" fontSize={3.2}>
          {park + 1}
        </text>
      </g>
    );
  });
}

/** The last part of a number, as the map labels plots: those before it are those of the park. */
function shortened(label: string | null): string {
  return label?.split('-').at(-1) ?? '';
}
