import type { GeometryBuilder } from '../geometry-builder';
import type { IssueCollector } from '../issue-collector';

/** What is to be told of one shape that a binary format holds. */
export interface ShapeFindings {
  /** Issue code of why the shape was refused, with its values; `null` when it was not. */
  problem: string | null;
  values: Record<string, string | number>;
  /** Numbers to a point in the file; two of them are kept. */
  ordinates: number;
  closedRings: number;
  droppedHoles: number;
  isEmpty: boolean;
  /** A collection within a collection. */
  isNested: boolean;
}

export function noFindings(): ShapeFindings {
  return {
    problem: null,
    values: {},
    ordinates: 2,
    closedRings: 0,
    droppedHoles: 0,
    isEmpty: false,
    isNested: false,
  };
}

/** Forgets what was found of the shape before, so that one object serves all rows. */
export function clearFindings(findings: ShapeFindings): void {
  findings.problem = null;
  findings.ordinates = 2;
  findings.closedRings = 0;
  findings.droppedHoles = 0;
  findings.isEmpty = false;
  findings.isNested = false;
}

/** Notes why a shape is refused. Gives false, so that a reader can return it. */
export function refuse(
  findings: ShapeFindings,
  problem: string,
  values: Record<string, string | number> = {},
): false {
  findings.problem = problem;
  findings.values = values;
  return false;
}

/**
 * Ends the ring of a polygon whose points were appended from `start` (as `geometry.length`) on: closes it when it is
 * open, leaves out a hole of no area and refuses an outer ring of fewer than three points. False when it was refused.
 */
export function endRing(
  geometry: GeometryBuilder,
  start: number,
  type: string,
  findings: ShapeFindings,
): boolean {
  const { coordinates, length } = geometry;
  let count = (length - start) / 2;
  if (
    count > 0 &&
    (coordinates[start] !== coordinates[length - 2] ||
      coordinates[start + 1] !== coordinates[length - 1])
  ) {
    geometry.addPoint(coordinates[start]!, coordinates[start + 1]!);
    count++;
    if (count >= 4) findings.closedRings++;
  }
  if (count >= 4) geometry.closeRing();
  else if (geometry.partHasRing()) {
    geometry.length = start;
    findings.droppedHoles++;
  } else return refuse(findings, 'ring-too-short', { type });
  return true;
}

/** Ends a line whose points were appended from `start` on; a line of no points is left out. False when it was refused. */
export function endLine(
  geometry: GeometryBuilder,
  start: number,
  type: string,
  findings: ShapeFindings,
): boolean {
  const count = (geometry.length - start) / 2;
  if (count === 0) return true;
  if (count < 2) return refuse(findings, 'line-too-short', { type });
  geometry.closeRing();
  geometry.closePart();
  return true;
}

/** Makes each point that was appended from `start` on a part of its own. */
export function endPoints(geometry: GeometryBuilder, start: number): void {
  const end = geometry.length;
  geometry.length = start;
  while (geometry.length < end) {
    geometry.length += 2;
    geometry.closeRing();
    geometry.closePart();
  }
}

/** Raises the issues of one shape; `row` is 1-based. */
export function tellFindings(findings: ShapeFindings, issues: IssueCollector, row: number): void {
  const { problem, values, ordinates, closedRings, droppedHoles } = findings;
  // The row may still carry attributes: then it stays in the table without a shape.
  if (problem !== null) issues.add(problem, 'warns', { row, values });
  if (findings.isEmpty) issues.add('geometry-empty', 'notes', { row });
  if (findings.isNested) issues.add('geometry-collection-nested', 'warns', { row });
  if (problem !== null) return;
  if (ordinates === 3) issues.add('height-dropped', 'notes', { row });
  else if (ordinates > 3)
    issues.add('ordinates-dropped', 'notes', { row, values: { count: ordinates } });
  if (closedRings > 0)
    issues.add('ring-not-closed', 'warns', { row, values: { count: closedRings } });
  if (droppedHoles > 0)
    issues.add('hole-too-short', 'warns', { row, values: { count: droppedHoles } });
}
