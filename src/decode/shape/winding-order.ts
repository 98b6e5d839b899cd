import type { IssueCollector } from '../issue-collector';
import { geometryKinds, type RawGeometry } from '../raw-layer';

const polygonKind = geometryKinds.indexOf('polygon');

/** Notes the rows whose shells run clockwise or whose holes run counter-clockwise (RFC 7946 §3.1.6 asks for the reverse); they are accepted. */
export function tellWinding(geometry: RawGeometry, issues: IssueCollector): void {
  const { kinds, partOffsets, rowOffsets, ringOffsets, coordinates } = geometry;
  for (let row = 0; row < kinds.length; row++) {
    if (kinds[row] !== polygonKind) continue;
    let isWrong = false;
    for (let part = rowOffsets[row]!; part < rowOffsets[row + 1]! && !isWrong; part++) {
      const shell = partOffsets[part]!;
      for (let ring = shell; ring < partOffsets[part + 1]! && !isWrong; ring++) {
        const area = signedArea(coordinates, ringOffsets[ring]!, ringOffsets[ring + 1]!);
        isWrong = ring === shell ? area < 0 : area > 0;
      }
    }
    if (isWrong) issues.add('winding-order', 'notes', { row: row + 1 });
  }
}

/** Twice the signed area of points [from, to), in squared units of the coordinates; positive counter-clockwise. */
function signedArea(coordinates: Float64Array, from: number, to: number): number {
  const x0 = coordinates[2 * from]!;
  const y0 = coordinates[2 * from + 1]!;
  let sum = 0;
  for (let k = from + 1; k < to - 1; k++) {
    const ax = coordinates[2 * k]! - x0;
    const ay = coordinates[2 * k + 1]! - y0;
    const bx = coordinates[2 * k + 2]! - x0;
    const by = coordinates[2 * k + 3]! - y0;
    sum += ax * by - bx * ay;
  }
  return sum;
}
