import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { geometryKinds } from '../raw-layer';
import { readFile } from '../read-file';

const cases = new URL('../../../../shared/data/geojson-cases/', import.meta.url);
const isPresent = existsSync(cases);

/** What each file must tell, as `severity code` in order; rows kept and their kinds after the arrow. */
const expected: Record<string, string> = {
  'good/good-feature-with-id.geojson': '→ point',
  'good/good-feature-with-string-id.geojson': '→ point',
  'good/good-feature.geojson': '→ point',
  'good/good-featurecollection-bbox.geojson': '→ point point',
  'good/good-featurecollection-bbox3d.geojson': 'notes height-dropped → point point',
  'good/good-featurecollection-extensions.geojson': '→ point line polygon',
  'good/good-featurecollection.geojson': '→ point line polygon',
  'good/good-geometrycollection.geojson': '→ mixed',
  'good/good-linestring.geojson': '→ line',
  'good/good-multilinestring.geojson': '→ line',
  'good/good-multipoint.geojson': '→ point',
  'good/good-point-3d.geojson': 'notes height-dropped → point',
  'good/good-point.geojson': '→ point',
  'good/good-polygon.geojson': '→ polygon',
  'good/issue82.geojson': 'notes precision-excessive → polygon',
  'good/multipolygon.geojson': '→ polygon',
  'good/nullgeometry.geojson': '→ none',
  'good/nullproperties.geojson': '→ point',
  'bad/bad-duplicate-properties.geojson':
    'warns duplicate-key, warns geometry-missing, notes member-misplaced, notes properties-missing → none',
  'bad/bad-featurelist.geojson': 'warns coordinates-nesting → invalid',
  'bad/bad-json.geojson': 'blocks json-syntax →',
  'bad/bad-object-type.geojson': 'blocks type-not-text →',
  'bad/bad-polygon-interiorring-rhr.geojson': 'notes winding-order → polygon',
  'bad/bad-polygonloop.geojson': 'warns coordinates-nesting → invalid',
  'bad/bad-properties-as-array.geojson': 'warns properties-not-object → none',
  'bad/badcoord.geojson': 'warns coordinates-not-numbers → invalid',
  'bad/badcoordtype.geojson': 'warns coordinates-nesting → invalid',
  'bad/badfeature.geojson': 'blocks feature-not-object → invalid',
  'bad/badfeatureid.geojson': 'warns feature-id-not-scalar → point',
  'bad/bbox-4or6elements.geojson': 'warns bbox-length → point',
  'bad/bbox-contains-string.geojson': 'warns bbox-not-numbers → point',
  'bad/bbox-string.geojson': 'warns bbox-not-array → point',
  'bad/different-first-last.geojson': 'warns ring-not-closed → polygon',
  'bad/different-first-size.geojson': 'notes height-dropped, notes winding-order → polygon',
  'bad/excessive_precision_truncated.geojson': 'notes precision-excessive → line',
  'bad/expected_object.geojson': 'warns properties-not-object → none',
  'bad/false.geojson': 'warns geometry-not-object → invalid',
  'bad/feature_changed_semantics.geojson': 'notes member-misplaced, notes member-misplaced → point',
  'bad/featurecollection-obj.geojson': 'blocks features-not-array →',
  'bad/featurecollection-type-case.geojson': 'warns type-case → point line polygon',
  'bad/featurecollection.geojson': 'blocks features-missing →',
  'bad/featurecollection_changed_semantics.geojson':
    'notes member-misplaced, notes member-misplaced → point line polygon',
  'bad/geometry_changed_semantics.geojson':
    'notes member-misplaced, notes member-misplaced, notes member-misplaced → point',
  'bad/geometrycollection_nested.geojson': 'warns geometry-collection-nested → mixed',
  'bad/geometrycollection_single.geojson': 'notes geometry-collection-single → point',
  'bad/multiple_problems.geojson':
    'warns feature-id-not-scalar, warns coordinates-not-numbers, warns feature-type-wrong, warns coordinates-not-array → invalid point point invalid',
  'bad/multipoint-multidimension.geojson': 'warns coordinates-nesting → invalid',
  'bad/multipoint-nondimension.geojson': 'warns coordinates-nesting → invalid',
  'bad/nofeaturetype.geojson': 'warns feature-type-wrong → point',
  'bad/notype.geojson': 'blocks type-missing →',
  'bad/point-labeled-as-a-multipolygon.geojson': 'warns coordinates-nesting → invalid',
  'bad/point-string.geojson': 'warns coordinates-not-numbers → invalid',
  'bad/point-toofew.geojson': 'warns position-too-short → invalid',
  'bad/point-toomany.geojson': 'notes ordinates-dropped → point',
  'bad/point.geojson': 'warns coordinates-missing → invalid',
  'bad/polygon_winding_order.geojson': 'notes winding-order → polygon',
  'bad/rootstring.geojson': 'blocks json-scalar →',
  'bad/short-line.geojson': 'warns line-too-short → invalid',
  'bad/short-linearring.geojson': 'warns ring-not-closed → polygon',
  'bad/short-multilinestring.geojson': 'warns line-too-short → invalid',
  'bad/stringcoord.geojson': 'warns coordinates-not-numbers → invalid point',
  'bad/unknowntype.geojson': 'blocks unknown-geometry-type →',
};

const noCheckpoint = async () => undefined;

async function tell(path: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(fileURLToPath(new URL(path, cases))));
  const { layers, issues } = await readFile({ name: path, bytes }, noCheckpoint);
  const told = issues.map(({ severity, code }) => `${severity} ${code}`).join(', ');
  const kinds = layers.map(({ geometry }) => Array.from(geometry.kinds, (k) => geometryKinds[k]));
  return `${told} → ${kinds.map((row) => row.join(' ')).join(' | ')}`.trim();
}

describe.skipIf(!isPresent)('the geojsonhint cases', () => {
  it('has 18 good and 44 bad files', () => {
    expect(readdirSync(new URL('good', cases)).length).toBe(18);
    expect(readdirSync(new URL('bad', cases)).length).toBe(44);
    expect(Object.keys(expected).length).toBe(62);
  });
  it.each(Object.entries(expected))('%s: %s', async (path, told) => {
    expect(await tell(path)).toBe(told);
  });
});
