/** Scales that a sheet may have, 1 : n. */
export const roundScales = [
  500, 1000, 2000, 5000, 10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000, 100_000, 200_000,
  500_000, 1_000_000, 1_500_000, 2_000_000, 3_000_000, 5_000_000,
] as const;

const millimetresPerMetre = 1000;

/** A stretch of a plane, metres: x is east, y is north. */
export interface PlaneBox {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** A piece of paper that shows a plane at a scale: its size in mm and the middle of the land in it, metres. */
export interface SheetFrame {
  widthMm: number;
  heightMm: number;
  scale: number;
  east: number;
  north: number;
}

/** A point or line of the plane as [east, north] in metres. */
export type PlanePosition = readonly [east: number, north: number];

/** The bounds of lines in the plane, metres; `null`: there is no point. */
export function boxOfLines(lines: readonly (readonly PlanePosition[])[]): PlaneBox | null {
  let box: PlaneBox | null = null;
  for (const [east, north] of lines.flat())
    box = box
      ? {
          west: Math.min(box.west, east),
          south: Math.min(box.south, north),
          east: Math.max(box.east, east),
          north: Math.max(box.north, north),
        }
      : { west: east, south: north, east, north };
  return box;
}

/** The largest round scale (1 : n) at which a stretch of land fits on paper; the smallest of all where none does. */
export function sheetScale(box: PlaneBox, widthMm: number, heightMm: number): number {
  const needed = Math.max(
    ((box.east - box.west) * millimetresPerMetre) / widthMm,
    ((box.north - box.south) * millimetresPerMetre) / heightMm,
  );
  return roundScales.find((scale) => scale >= needed) ?? roundScales.at(-1)!;
}

/** Less than this much of the paper's shorter side is too little for the plot itself. */
const leastShareOfPlot = 0.2;

/**
 * The paper around a plot: at the largest round scale at which it fits together with its neighbours, unless those are so
 * large that little of the paper is left for the plot; then with a margin of a quarter of its size alone.
 */
export function frameAround(
  plot: PlaneBox,
  neighbours: PlaneBox | null,
  widthMm: number,
  heightMm: number,
): SheetFrame {
  const margin = Math.max(plot.east - plot.west, plot.north - plot.south) / 4;
  const alone = {
    west: plot.west - margin,
    south: plot.south - margin,
    east: plot.east + margin,
    north: plot.north + margin,
  };
  const middle = { east: (plot.west + plot.east) / 2, north: (plot.south + plot.north) / 2 };
  if (neighbours) {
    // The plot stands in the middle, so that the paper reaches as far as the farthest neighbour on both sides.
    const x = Math.max(middle.east - neighbours.west, neighbours.east - middle.east, margin * 2);
    const y = Math.max(
      middle.north - neighbours.south,
      neighbours.north - middle.north,
      margin * 2,
    );
    const all = {
      west: middle.east - x,
      east: middle.east + x,
      south: middle.north - y,
      north: middle.north + y,
    };
    const scale = sheetScale(all, widthMm, heightMm);
    const plotMm = (margin * 4 * millimetresPerMetre) / scale;
    if (plotMm >= leastShareOfPlot * Math.min(widthMm, heightMm))
      return { widthMm, heightMm, scale, ...middle };
  }
  return { widthMm, heightMm, scale: sheetScale(alone, widthMm, heightMm), ...middle };
}

/** Where a point of the plane lies on the paper: mm from its left and upper edge. */
export function paperPoint(frame: SheetFrame, [east, north]: PlanePosition): [number, number] {
  const perMetre = millimetresPerMetre / frame.scale;
  return [
    frame.widthMm / 2 + (east - frame.east) * perMetre,
    frame.heightMm / 2 - (north - frame.north) * perMetre,
  ];
}

/** Lines of the plane as an SVG path in mm of the paper, to the hundredth. */
export function paperPath(
  frame: SheetFrame,
  lines: readonly (readonly PlanePosition[])[],
  isClosed: boolean,
): string {
  return lines
    .map((line) => {
      const points = line.map((at) =>
        paperPoint(frame, at)
          .map((mm) => mm.toFixed(2))
          .join(' '),
      );
      return `M${points.join('L')}${isClosed ? 'Z' : ''}`;
    })
    .join('');
}

/** The length of a scale bar, metres: round (1, 2 or 5), and at most `mostMm` on the paper. */
export function scaleBarMetres(scale: number, mostMm: number): number {
  const most = (mostMm * scale) / millimetresPerMetre;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
}
