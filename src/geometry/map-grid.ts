import { paperPoint, type SheetFrame, scaleBarMetres } from './sheet-map';

/** A line of the grid of a map sheet: its coordinate in metres, and where it meets the paper, mm. */
export interface GridLine {
  metres: number;
  mm: number;
}

/** The lines of a grid of round coordinates that meet a sheet. */
export interface MapGrid {
  /** Distance of the lines, metres: 1, 2 or 5 times a power of ten. */
  step: number;
  /** Eastings (Y of a Chinese sheet), mm from the left edge. */
  easts: GridLine[];
  /** Northings (X), mm from the upper edge. */
  norths: GridLine[];
}

/** Lines lie no farther apart on paper, mm. */
const mostMm = 50;

/** The grid of a sheet: lines at round coordinates of its plane, at most 50 mm apart on paper. */
export function mapGrid(frame: SheetFrame): MapGrid {
  const { widthMm, heightMm, scale, east, north } = frame;
  const step = scaleBarMetres(scale, mostMm);
  const lines = (middle: number, halfMm: number, mmOf: (metres: number) => number): GridLine[] => {
    const half = (halfMm * scale) / 1000;
    const first = Math.ceil((middle - half) / step);
    const last = Math.floor((middle + half) / step);
    return Array.from({ length: last - first + 1 }, (_, at) => {
      const metres = (first + at) * step;
      return { metres, mm: mmOf(metres) };
    });
  };
  return {
    step,
    easts: lines(east, widthMm / 2, (metres) => paperPoint(frame, [metres, north])[0]),
    norths: lines(north, heightMm / 2, (metres) => paperPoint(frame, [east, metres])[1]),
  };
}
