import { useId } from 'react';
import type { Category } from '../../domain/category';
import { categoryOf } from '../../domain/category';
import { sheetPoints } from '../../export/plot-sheet-pages';
import {
  boxOfLines,
  frameAround,
  type PlanePosition,
  paperPath,
  paperPoint,
  type SheetFrame,
} from '../../geometry/sheet-map';
import { useWords } from '../../store/use-store';
import type { PlotSheet } from '../../worker/sheet-messages';
import { Label, labelMm, Marks, Texture } from './sheet-map-parts';

const widthMm = 110;
const heightMm = 100;
/** Labels nearer to each other than this stand in each other's way, mm. */
const labelGapMm = 4;

/** The plot among its neighbours, drawn at an exact round scale: a millimetre on paper is scale / 1000 metres. */
export function SheetMap({ sheet }: { sheet: PlotSheet }) {
  const { t } = useWords();
  const id = useId();
  const plotBox = boxOfLines(sheet.rings);
  if (!plotBox) return <p className="sheet-no-map">{t('plot-sheet.no-map')}</p>;
  const near = boxOfLines(sheet.neighbours.filter((it) => it.adjoins).flatMap((it) => it.rings));
  const frame = frameAround(plotBox, near, widthMm, heightMm);
  const { classified, fields } = sheet.details;
  const category = categoryOf(classified.status, classified.overlays);
  const used = [...new Set([category, ...sheet.neighbours.map((it) => it.category)])];
  const closed = (rings: PlanePosition[][]) => paperPath(frame, rings, true);
  const fill = (of: Category) => `url(#${id}-${of})`;
  return (
    <svg
      className="sheet-map"
      viewBox={`0 0 ${widthMm} ${heightMm}`}
      data-scale={frame.scale}
      role="img"
      aria-label={`1:${frame.scale}`}
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
        <path d={paperPath(frame, sheet.lines, false)} className="sheet-line" />
        {sheet.neighbours.map((it) => (
          <path
            key={it.plot}
            d={closed(it.rings)}
            fill={fill(it.category)}
            className="sheet-near"
          />
        ))}
        {sheet.park && <path d={closed(sheet.park.rings)} className="sheet-park" />}
        <path d={closed(sheet.rings)} fill={fill(category)} className="sheet-plot" />
        {sheet.neighbours.map((it) => (
          <Label key={it.plot} frame={frame} rings={it.rings} text={it.label ?? ''} />
        ))}
        <Label frame={frame} rings={sheet.rings} text={String(fields.id ?? '')} isMain />
        <Points frame={frame} rings={sheet.rings} />
      </g>
      <Marks frame={frame} north={t('plot-sheet.north')} />
      <rect width={widthMm} height={heightMm} className="sheet-frame" />
    </svg>
  );
}

/** Boundary points; a number that would stand on another is left to the table. */
function Points({ frame, rings }: { frame: SheetFrame; rings: PlanePosition[][] }) {
  const box = boxOfLines(rings)!;
  const [cx, cy] = paperPoint(frame, [(box.west + box.east) / 2, (box.south + box.north) / 2]);
  const placed: [number, number][] = [];
  return sheetPoints(rings).map(({ number, east, north }) => {
    const [x, y] = paperPoint(frame, [east, north]);
    const far = Math.hypot(x - cx, y - cy) || 1;
    const at: [number, number] = [x + ((x - cx) / far) * 3, y + ((y - cy) / far) * 3];
    const isFree = placed.every(([px, py]) => Math.hypot(px - at[0], py - at[1]) >= labelGapMm);
    if (isFree) placed.push(at);
    return (
      <g key={number}>
        <circle cx={x} cy={y} r={0.6} className="sheet-point" />
        {isFree && (
          <text x={at[0]} y={at[1]} className="sheet-label" fontSize={labelMm}>
            J{number}
          </text>
        )}
      </g>
    );
  });
}
