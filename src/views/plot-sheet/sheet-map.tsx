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
  scaleBarMetres,
} from '../../geometry/sheet-map';
import { formatNumber } from '../../i18n/format';
import { swatchPattern } from '../../map/swatch-pattern';
import { useWords } from '../../store/use-store';
import type { PlotSheet } from '../../worker/sheet-messages';

const widthMm = 110;
const heightMm = 100;
/** A texture's pixel on paper, mm. */
const pixelMm = 0.22;
/** Labels nearer to each other than this stand in each other's way, mm. */
const labelGapMm = 4;
const mostBarMm = 36;
/** 7 and 11 points. */
const labelMm = 2.47;
const mainLabelMm = 3.88;

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

/** A category in black and white: a light tint under its texture. */
function Texture({ id, category }: { id: string; category: Category }) {
  const look = swatchPattern(category, 'light');
  const size = look.tile || 8;
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${pixelMm})`}
    >
      <rect width={size} height={size} fill={look.fill} fillOpacity={0.28} />
      {look.marks.map((mark) =>
        mark.kind === 'path' ? (
          <path
            key={mark.d}
            d={mark.d}
            stroke={look.ink}
            strokeWidth={mark.strokeWidth}
            fill="none"
          />
        ) : (
          <circle
            key={`${mark.x} ${mark.y}`}
            cx={mark.x}
            cy={mark.y}
            r={mark.radius}
            fill={look.ink}
          />
        ),
      )}
    </pattern>
  );
}

interface LabelProps {
  frame: SheetFrame;
  rings: PlanePosition[][];
  text: string;
  isMain?: boolean;
}

/** The number of a plot in the middle of its bounds, where that is on the paper. */
function Label({ frame, rings, text, isMain = false }: LabelProps) {
  const box = boxOfLines(rings);
  if (!box || text === '') return null;
  const [x, y] = paperPoint(frame, [(box.west + box.east) / 2, (box.south + box.north) / 2]);
  if (x < 4 || y < 4 || x > widthMm - 4 || y > heightMm - 4) return null;
  return (
    <text x={x} y={y} className="sheet-label" fontSize={isMain ? mainLabelMm : labelMm}>
      {text}
    </text>
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

/** North arrow, scale bar and scale. */
function Marks({ frame, north }: { frame: SheetFrame; north: string }) {
  const metres = scaleBarMetres(frame.scale, mostBarMm);
  const length = (metres * 1000) / frame.scale;
  const y = heightMm - 5;
  return (
    <>
      <rect x={widthMm - 11} y={2} width={9} height={13} className="sheet-plate" />
      <path d={`M${widthMm - 6.5} 3l2 6l-2 -1.4l-2 1.4Z`} />
      <text x={widthMm - 6.5} y={12.4} className="sheet-label" fontSize={labelMm}>
        {north}
      </text>
      <rect x={2} y={heightMm - 11} width={length + 30} height={9} className="sheet-plate" />
      <rect x={5} y={y} width={length / 2} height={1.2} />
      <rect x={5} y={y} width={length} height={1.2} className="sheet-bar" />
      <text x={5} y={y - 2} className="sheet-label" fontSize={labelMm}>
        0
      </text>
      <text x={5 + length} y={y - 2} className="sheet-label" fontSize={labelMm}>
        {formatNumber(metres, 0)} m
      </text>
      <text x={length + 19} y={y + 0.6} className="sheet-label" fontSize={labelMm}>
        1 : {formatNumber(frame.scale, 0)}
      </text>
    </>
  );
}
