import type { Issue } from '../../domain/issue';
import type { RootSummary } from './geojson-scan';
import { geometryTypeOf } from './geometry-scanner';

/** What a JSON document that gave no layer looks like, as an issue that says what to do; `null` when it is GeoJSON after all. */
export function foreignJsonIssue(root: RootSummary, file: string): Issue | null {
  const issue = (code: string, values?: Record<string, string | number>): Issue => ({
    code,
    severity: 'blocks',
    file,
    rows: [],
    ...(values ? { values } : {}),
  });
  const has = (...keys: string[]) => keys.some((key) => root.keys.includes(key));
  if (root.kind === 'broken') return null;
  if (root.kind === 'scalar') return issue('json-scalar');
  if (has('UTF8Encoding')) return issue('json-echarts');
  if (root.sawAttributes || has('rings', 'paths', 'geometryType', 'spatialReference'))
    return issue('json-esri');
  if (root.kind === 'array') return issue('json-array');
  if (has('version') && has('layers') && has('sources')) return issue('json-map-style');
  const type = root.type?.toLowerCase() ?? '';
  if (type === 'feature' || type === 'featurecollection' || geometryTypeOf(type)) return null;
  const keys = root.keys
    .filter((key) => key !== '')
    .slice(0, 8)
    .join(', ');
  if (root.type !== null) return issue('unknown-geometry-type', { found: root.type.slice(0, 40) });
  if (has('type')) return issue('type-not-text');
  return keys === '' ? issue('type-missing') : issue('not-geojson', { keys });
}
