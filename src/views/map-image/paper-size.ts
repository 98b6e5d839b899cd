/** Papers that a sheet may have, mm, upright. */
export const papers = { A4: [210, 297], A3: [297, 420] } as const;
export type Paper = keyof typeof papers;
export const turns = ['portrait', 'landscape'] as const;
export type Turn = (typeof turns)[number];

/** From the edge of the paper, mm. */
const margin = 12;
/** Title above; legend, notes and foot below, mm: a wide sheet takes the legend in fewer lines. */
const headMm = 16;
const footMm = { portrait: 46, landscape: 36 } as const;
/** Room beside the map for its coordinates, mm. */
export const coordinateMm = { x: 5, y: 4 } as const;

/** The map of a sheet without its coordinates, mm. */
export function mapSize(paper: Paper, turn: Turn): { widthMm: number; heightMm: number } {
  const [short, long] = papers[paper];
  const [width, height] = turn === 'portrait' ? [short, long] : [long, short];
  return {
    widthMm: width - 2 * (margin + coordinateMm.x),
    heightMm: height - 2 * (margin + coordinateMm.y) - headMm - footMm[turn],
  };
}
