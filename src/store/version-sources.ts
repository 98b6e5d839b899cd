import { type Drawing, multiPolygonOfRing } from '../domain/drawing';
import type { AreaItem, ParkItem } from '../worker/data-messages';
import { parkKey } from './compare-view';
import type { Words } from './use-store';

/** A boundary that may stand as a version of another. */
export interface VersionSource {
  /** Under which a link finds it again. */
  key: string;
  label: string;
  multiPolygon: number[][][][];
  /** Number and name of a park. */
  calledSo: readonly string[];
}

/** All boundaries at hand: parks (those of one number or name are told by their order), areas, drawn polygons. */
export function versionSources(
  parks: readonly ParkItem[],
  areas: readonly AreaItem[],
  drawings: readonly Drawing[],
  { t }: Pick<Words, 't'>,
): VersionSource[] {
  const seen = new Map<string, number>();
  const names = new Map<string, number>();
  const count = (of: Map<string, number>, key: string) => {
    const nth = (of.get(key) ?? 0) + 1;
    of.set(key, nth);
    return nth;
  };
  const labelled = (kind: string, id: string, name: string) => {
    const nth = count(names, name);
    return {
      key: `${kind}:${id}#${count(seen, `${kind}:${id}`)}`,
      label: nth === 1 ? name : t('compare.versions-nth', { name, nth }),
    };
  };
  const hasLand = ({ multiPolygon }: VersionSource) => multiPolygon.length > 0;
  return [
    ...parks.map((park) => ({
      ...labelled('park', parkKey(park), park.name ?? t('park.unnamed')),
      multiPolygon: park.multiPolygon,
      calledSo: [park.id, park.name].filter((name) => name !== null),
    })),
    ...areas.map(({ index, name, multiPolygon }) => ({
      ...labelled(
        'area',
        name ?? String(index),
        t('compare.versions-area', { name: name ?? String(index + 1) }),
      ),
      multiPolygon,
      calledSo: [],
    })),
    ...drawings
      .filter(({ kind }) => kind === 'polygon')
      .map(({ id, name, coordinates }) => ({
        ...labelled('drawing', id, t('compare.versions-drawing', { name })),
        multiPolygon: multiPolygonOfRing(coordinates),
        calledSo: [],
      })),
  ].filter(hasLand);
}

/** The first two parks of one name or number, since those are likely versions of one park; `null`: there are none. */
export function likelyVersions(
  sources: readonly VersionSource[],
): readonly [first: string, second: string] | null {
  const known = new Map<string, string>();
  for (const { key, calledSo } of sources) {
    const earlier = calledSo.map((name) => known.get(name)).find((found) => found !== undefined);
    if (earlier !== undefined) return [earlier, key];
    for (const name of calledSo) known.set(name, key);
  }
  return null;
}
