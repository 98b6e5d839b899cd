import type { Feature, GeoJsonProperties, Geometry } from 'geojson';
import type { GeometryObject, Topology as TopologyOf } from 'topojson-specification';

/** A topology as it was parsed, with the `crs` member that some writers add. */
export type Topology = TopologyOf & { crs?: unknown };

/** Points of all shapes beyond which a few shared arcs would fill the memory. */
export const maxPoints = 60_000_000;
const rowsBetweenPauses = 2000;
/** Levels of collections, and of lists of arcs. */
const deepest = 64;

export interface TopologyFeatures {
  features: Feature<Geometry | null>[];
  /** 1-based rows whose arcs are missing or broken; their features have no geometry. */
  damagedRows: number[];
}

/** The features of one object of a topology, one for each member of a collection; `null` when they would hold more points than memory does. */
export async function featuresOfTopology(
  topology: Topology,
  object: GeometryObject,
  pause: () => Promise<void>,
): Promise<TopologyFeatures | null> {
  const { feature } = await import('topojson-client');
  const features: Feature<Geometry | null>[] = [];
  const damagedRows: number[] = [];
  let points = 0;
  for (const geometry of membersOf(object)) {
    points += countPoints(topology, geometry);
    if (points > maxPoints) return null;
    const shape = shapeOf(geometry, (one) => feature(topology, one as never) as Feature<Geometry>);
    if (shape === undefined) damagedRows.push(features.length + 1);
    const { id, properties } = (geometry ?? {}) as { id?: string | number; properties?: unknown };
    features.push({
      type: 'Feature',
      ...(id === undefined ? {} : { id }),
      properties: (properties ?? {}) as GeoJsonProperties,
      geometry: shape ?? null,
    });
    if (features.length % rowsBetweenPauses === 0) await pause();
  }
  return { features, damagedRows };
}

type Member = GeometryObject | null | undefined;

function membersOf(object: Member): Member[] {
  if (object?.type === 'GeometryCollection' && Array.isArray(object.geometries))
    return object.geometries;
  return [object];
}

/** The GeoJSON shape; `null` for a null geometry, `undefined` for one that cannot be made. */
function shapeOf(
  geometry: Member,
  make: (geometry: GeometryObject) => Feature<Geometry>,
): Geometry | null | undefined {
  if (!geometry || typeof geometry !== 'object') return undefined;
  if ((geometry.type as string | null) === null || geometry.type === undefined) return null;
  try {
    if (geometry.type !== 'GeometryCollection') return make(geometry).geometry ?? undefined;
    const geometries = geometry.geometries.map((member) => shapeOf(member, make));
    if (geometries.includes(undefined)) return undefined;
    return { type: 'GeometryCollection', geometries: geometries.filter((one) => one != null) };
  } catch {
    // The library throws on an arc that is not there.
    return undefined;
  }
}

/** The points that a geometry would have; what is nested deeper than any geometry counts nothing, and is no shape. */
function countPoints(topology: Topology, geometry: Member, depth = 0): number {
  if (!geometry || typeof geometry !== 'object' || depth > deepest) return 0;
  if (geometry.type === 'GeometryCollection') {
    const members: unknown = geometry.geometries;
    if (!Array.isArray(members)) return 0;
    return members.reduce(
      (sum: number, member: Member) => sum + countPoints(topology, member, depth + 1),
      0,
    );
  }
  const count = (arcs: unknown, level: number): number => {
    if (typeof arcs === 'number') return topology.arcs[arcs < 0 ? ~arcs : arcs]?.length ?? 0;
    if (!Array.isArray(arcs) || level > deepest) return 1;
    return arcs.reduce((sum: number, one) => sum + count(one, level + 1), 0);
  };
  return count((geometry as { arcs?: unknown }).arcs, 0);
}
