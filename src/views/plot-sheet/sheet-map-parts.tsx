import type { Category } from '../../domain/category';
import {
  boxOfLines,
  type PlanePosition,
  paperPoint,
  type SheetFrame,
  scaleBarMetres,
} from '../../geometry/sheet-map';
import { formatNumber } from '../../i18n/format';
import { swatchPattern } from '../../map/swatch-pattern';
import { LookTexture } from '../look-texture';

/** A texture's pixel on paper, mm. */
const pixelMm = 0.22;
const mostBarMm = 36;
/** 7 and 11 points. */
export const labelMm = 2.47;
const mainLabelMm = 3.88;

/** A category in black and white: a light tint under its texture. */
export function Texture({ id, category }: { id: string; category: Category }) {
  return (
    <LookTexture id={id} look={swatchPattern(category, 'light')} pixel={pixelMm} tint={0.28} />
  );
}

interface LabelProps {
  frame: SheetFrame;
  rings: PlanePosition[][];
  text: string;
  isMain?: boolean;
}

/** The number of a plot in the middle of its bounds, where that is on the paper. */
export function Label({ frame, rings, text, isMain = false }: LabelProps) {
  const box = boxOfLines(rings);
  if (!box || text === '') return null;
  const [x, y] = paperPoint(frame, [(box.west + box.east) / 2, (box.south + box.north) / 2]);
  if (x < 4 || y < 4 || x > frame.widthMm - 4 || y > frame.heightMm - 4) return null;
  return (
    <text x={x} y={y} className="sheet-label" fontSize={isMain ? mainLabelMm : labelMm}>
      {text}
    </text>
  );
}

/** North arrow, scale bar and scale. */
export function Marks({ frame, north }: { frame: SheetFrame; north: string }) {
  const { widthMm, heightMm } = frame;
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
