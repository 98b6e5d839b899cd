import type { LayerSummary } from '../../domain/dataset';
import type { Issue, LayerRole } from '../../domain/issue';
import { zoneOfEpsg } from '../../geometry/gauss-krueger';
import { cellText, geometryKinds, type RawLayer } from '../raw-layer';
import { sampleMark, sourceHeadings } from './field-names';
import { headingFacts } from './heading-facts';
import { hasValues, LayerIssues } from './layer-issues';
import { normaliseHeading } from './units';

/** A layer as it is given to the gate. */
export interface LayerInput {
  /** In lon/lat; `crs` still says what the file named. */
  layer: RawLayer;
  /** Chosen by the user; else it is recognised. */
  role?: LayerRole;
  /** Heading → field, `field:unit` or '' for none, as the user corrected it. */
  mapping?: Record<string, string>;
  /** Name of the template that the mapping comes from; not given when the user made it here. */
  template?: string;
  /** Key of this table → key on the map that the user accepted as the same. */
  matches?: Record<string, string>;
  /** True for the sample that comes with the program. */
  sample?: boolean;
}

/** A layer on its way through the gate. */
export interface GateLayer {
  layer: RawLayer;
  /** Index into `Dataset.layers`. */
  index: number;
  role: LayerRole;
  roleChosen: boolean;
  mapping: Record<string, string>;
  template: string | null;
  matches: Record<string, string>;
  sample: boolean;
  issues: LayerIssues;
  /** Heading → canonical field. */
  fields: Record<string, string>;
}

/** Whether every row says that it is made up: 数据来源 is 示例数据. */
function isSampleLayer(layer: RawLayer): boolean {
  const source = layer.columns.find((column) => sourceHeadings.has(normaliseHeading(column.name)));
  if (!source || layer.rowCount === 0) return false;
  for (let row = 0; row < layer.rowCount; row++)
    if (cellText(source, row) !== sampleMark) return false;
  return true;
}

/** A layer at the entrance of the gate, in the role that it was given or recognised in. */
export function gateLayer(input: LayerInput, index: number, role: LayerRole): GateLayer {
  return {
    layer: input.layer,
    index,
    role,
    roleChosen: input.role !== undefined,
    mapping: input.mapping ?? {},
    template: input.template ?? null,
    matches: input.matches ?? {},
    sample: input.sample ?? isSampleLayer(input.layer),
    issues: new LayerIssues(input.layer),
    fields: {},
  };
}

/** Marks the rows that reading has already found fault with. */
export function markReadingIssues(gate: GateLayer, issues: readonly Issue[]): void {
  const { layer } = gate;
  for (const issue of issues) {
    if (issue.file !== layer.file) continue;
    if (issue.layer !== undefined && issue.layer !== layer.name) continue;
    for (const row of issue.rows) {
      if (row < 1 || row > layer.rowCount) continue;
      gate.issues.mark(row - 1, issue.severity);
      gate.issues.toldByReading[row - 1] = 1;
    }
  }
}

/** Rejects the rows that cannot be a row of polygons: those of points and lines, and those with nothing in them. */
export function rejectUnusableRows(gate: GateLayer): void {
  const { layer, issues } = gate;
  for (let row = 0; row < layer.rowCount; row++) {
    const kind = geometryKinds[layer.geometry.kinds[row]!]!;
    if (kind === 'point' || kind === 'line')
      issues.add('not-a-polygon', 'blocks', row, { group: kind, values: { kind } });
    else if (kind === 'none' && !hasValues(layer, row)) issues.add('empty-row', 'blocks', row);
    // Reading has told what is wrong with its shape.
    else if (kind === 'invalid' && !hasValues(layer, row)) issues.mark(row, 'blocks');
  }
}

/** The layer with its row arithmetic, as the Dataset keeps it. */
export function summarise(gate: GateLayer): LayerSummary {
  const { layer } = gate;
  const code = /^EPSG:(\d+)$/.exec(layer.crs ?? '');
  return {
    file: layer.file,
    name: layer.name,
    role: gate.role,
    roleChosen: gate.roleChosen,
    rows: layer.rowCount,
    ...gate.issues.counts(),
    hasShapes: layer.geometry.kinds.some((kind) => geometryKinds[kind] !== 'none'),
    crs: layer.crs,
    zone: code ? zoneOfEpsg(Number(code[1])) : null,
    fields: gate.fields,
    chosenFields: gate.mapping,
    template: gate.template,
    headings: headingFacts(layer.columns, gate),
    format: layer.format ?? 'geojson',
    encoding: layer.encoding ?? null,
    crsChosen: layer.crsChosen ?? false,
    bytes: layer.bytes,
    sample: gate.sample,
  };
}
