import {
  Clipper,
  Clipper64,
  ClipType,
  EndType,
  FillRule,
  JoinType,
  type Path64,
  type PolyPath64,
  PolyTree64,
} from 'clipper2-ts';
import type { Point, Ring, Shape } from './local-frame';

// Everything is clipped on a grid of millimetres, so that neighbours keep one common edge to the digit.
const scale = 1000;

const toPath = (ring: readonly Point[]): Path64 =>
  ring.map(([x, y]) => ({ x: Math.round(x * scale), y: Math.round(y * scale) }));
const toRing = (path: Path64): Ring => path.map(({ x, y }) => [x / scale, y / scale]);

function shapesOf(node: PolyPath64, out: Shape[]): Shape[] {
  for (let i = 0; i < node.count; i++) {
    const outer = node.child(i);
    const shape: Shape = [toRing(outer.poly!)];
    for (let j = 0; j < outer.count; j++) {
      const hole = outer.child(j);
      shape.push(toRing(hole.poly!));
      shapesOf(hole, out);
    }
    out.push(shape);
  }
  return out;
}

function combine(type: ClipType, subject: readonly Shape[], clip: readonly Shape[]): Shape[] {
  const engine = new Clipper64();
  engine.addSubject(subject.flat().map(toPath));
  if (clip.length > 0) engine.addClip(clip.flat().map(toPath));
  const tree = new PolyTree64();
  engine.execute(type, FillRule.NonZero, tree);
  return shapesOf(tree, []);
}

export const intersect = (a: readonly Shape[], b: readonly Shape[]) =>
  combine(ClipType.Intersection, a, b);
export const subtract = (a: readonly Shape[], b: readonly Shape[]) =>
  combine(ClipType.Difference, a, b);
export const unite = (a: readonly Shape[]) => combine(ClipType.Union, a, []);

/** The shapes grown (or, negative, shrunk) by metres; corners round or sharp. */
export function grow(shapes: readonly Shape[], meters: number, round: boolean): Shape[] {
  const paths = Clipper.inflatePaths(
    shapes.flat().map(toPath),
    meters * scale,
    round ? JoinType.Round : JoinType.Miter,
    EndType.Polygon,
    3,
    round ? 1.5 * scale : 0,
  );
  return unite(paths.map((path) => [toRing(path)]));
}

/** A line of some width as shapes. */
export function widen(line: readonly Point[], width: number): Shape[] {
  const paths = Clipper.inflatePaths(
    [toPath(line)],
    (width / 2) * scale,
    JoinType.Miter,
    EndType.Butt,
  );
  return paths.map((path) => [toRing(path)]);
}

/** The pieces of lines that lie inside the shapes (or, `outside`, beyond them). */
export function cutLines(
  lines: readonly Point[][],
  shapes: readonly Shape[],
  outside = false,
): Point[][] {
  const engine = new Clipper64();
  engine.addOpenSubject(lines.map(toPath));
  engine.addClip(shapes.flat().map(toPath));
  const pieces: Path64[] = [];
  engine.execute(
    outside ? ClipType.Difference : ClipType.Intersection,
    FillRule.NonZero,
    [],
    pieces,
  );
  return pieces.map(toRing);
}

/** Signed area of a ring, m²; positive when counter-clockwise. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[(i + 1) % ring.length]!;
    twice += ax * by - bx * ay;
  }
  return twice / 2;
}

export const shapeArea = (shape: Shape) => shape.reduce((sum, ring) => sum + ringArea(ring), 0);

export function perimeter(ring: Ring): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length]!;
    return sum + Math.hypot(nx - x, ny - y);
  }, 0);
}

export function centroid(ring: Ring): Point {
  let [sx, sy, sum] = [0, 0, 0];
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[(i + 1) % ring.length]!;
    const cross = ax * by - bx * ay;
    sx += (ax + bx) * cross;
    sy += (ay + by) * cross;
    sum += cross;
  }
  return [sx / (3 * sum), sy / (3 * sum)];
}

export function isInside([x, y]: Point, shape: Shape): boolean {
  let inside = false;
  for (const ring of shape)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i]!;
      const [bx, by] = ring[j]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}

/** Drops points that lie within `tolerance` metres of the line through their neighbours. */
export function thin(shape: Shape, tolerance: number): Shape {
  return shape.map((ring) =>
    toRing(Clipper.simplifyPath(toPath(ring), tolerance * scale, true) as Path64),
  );
}
