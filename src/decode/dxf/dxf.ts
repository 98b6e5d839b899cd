import type { Issue } from '../../domain/issue';
import { decodeText, encodingOfLabel, maxTextBytes } from '../decode-text';
import type { TextEncodingName } from '../detect-encoding';
import { failure } from '../failure';
import type { Checkpoint, Format, ReadOptions, ReadResult, SourceFile } from '../format';
import { IssueCollector } from '../issue-collector';
import { LayerBuilder } from '../layer-builder';
import { layerNameOf } from '../layer-name';
import type { RawLayer } from '../raw-layer';
import { nestRings, ringBox } from '../shape/nest-rings';
import { type DxfDrawing, type DxfShape, readDrawing } from './dxf-drawing';
import { placeLabels } from './dxf-labels';

const binaryStart = 'AutoCAD Binary DXF';
const rowsBetweenCheckpoints = 4000;
/** Layers of a drawing: what encloses land first. */
const kinds = [
  { kind: 'polygon', suffix: '' },
  { kind: 'line', suffix: '-line' },
  { kind: 'point', suffix: '-point' },
] as const;

/** ASCII DXF: closed polylines (and hatches) as polygons with the texts inside them; lines and points as layers of their own. */
export const dxf: Format = {
  id: 'dxf',
  extensions: ['dxf'],
  sniff: (bytes) => {
    const head = latin(bytes, 4096);
    return (
      head.startsWith(binaryStart) || /^(?:\s*999\r?\n[^\n]*\n)*\s*0\r?\n\s*SECTION/.test(head)
    );
  },
  read,
};

async function read(
  file: SourceFile,
  checkpoint: Checkpoint,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const { name, bytes } = file;
  const total = bytes.length;
  if (total > maxTextBytes)
    return failure(name, 'text-too-large', { megabytes: maxTextBytes / 1024 / 1024 });
  if (latin(bytes, 30).startsWith(binaryStart)) return failure(name, 'dxf-binary');
  const { text, encoding, isDamaged } = decodeText(bytes, options.encoding, codePageOf(bytes));
  const issues = new IssueCollector(name);
  if (isDamaged) issues.add('encoding-damaged', 'warns');
  const steps = readDrawing(text);
  let drawing: DxfDrawing | null = null;
  while (drawing === null) {
    const step = steps.next();
    if (step.done) drawing = step.value;
    else await checkpoint(Math.floor(((step.value / text.length) * total) / 2), total);
  }
  tell(drawing, issues);
  const shapes = withoutRepeatedHatches(drawing.shapes, issues);
  if (shapes.length === 0)
    return { layers: [], issues: [...issues.list(), ...failure(name, 'dxf-no-shapes').issues] };
  const { texts, outside } = placeLabels(shapes, drawing.labels);
  if (outside > 0) issues.add('dxf-texts-outside', 'notes', { values: { count: outside } });
  const layers: RawLayer[] = [];
  const told: Issue[] = [];
  for (const { kind, suffix } of kinds) {
    const rows = shapes.flatMap((shape, index) =>
      shape.kind === kind || (kind === 'polygon' && shape.kind === 'invalid')
        ? [{ shape, index }]
        : [],
    );
    if (rows.length === 0) continue;
    const layerName = layerNameOf(name) + suffix;
    const rowIssues = new IssueCollector(name);
    const builder = new LayerBuilder({ count: rows.length, bytes: total });
    for (const heading of ['图层', '颜色号', '文字']) builder.addColumn(heading);
    for (const [row, { shape, index }] of rows.entries()) {
      writeRow(builder, shape, texts.get(index), rowIssues);
      if (row % rowsBetweenCheckpoints === 0)
        await checkpoint(Math.floor((total * (1 + row / rows.length)) / 2), total);
    }
    const facts = { file: name, name: layerName, crs: options.crs ?? null, bytes: total, encoding };
    layers.push(builder.finish(facts));
    told.push(...rowIssues.list(layerName));
  }
  return { layers, issues: [...issues.list(), ...told] };
}

function writeRow(
  builder: LayerBuilder,
  shape: DxfShape,
  text: string | undefined,
  issues: IssueCollector,
): void {
  if (shape.layer !== '') builder.setText('图层', shape.layer);
  if (shape.color !== null) builder.setNumber('颜色号', shape.color);
  if (text !== undefined) builder.setText('文字', text);
  if (shape.kind === 'invalid') issues.add('dxf-shape-broken', 'warns', { row: builder.row + 1 });
  else {
    const parts = shape.kind === 'polygon' ? nestRings(shape.paths).polygons : [shape.paths];
    for (const part of parts) {
      for (const path of part) {
        for (let k = 0; k < path.length; k += 2) builder.geometry.addPoint(path[k]!, path[k + 1]!);
        builder.geometry.closeRing();
      }
      builder.geometry.closePart();
    }
  }
  builder.closeRow(shape.kind);
}

function tell(drawing: DxfDrawing, issues: IssueCollector): void {
  const { notRead, faults, isCut } = drawing;
  if (isCut) issues.add('dxf-cut', 'warns', { values: { count: drawing.shapes.length } });
  if (faults > 0) issues.add('dxf-lines-odd', 'warns', { values: { count: faults } });
  if (notRead.size === 0) return;
  const found = [...notRead]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12)
    .map(([what, count]) => `${what.slice(0, 30)} × ${count}`);
  issues.add('dxf-not-read', 'warns', { values: { found: found.join(', ') } });
}

/** A hatch that fills a polyline is the same land again: it is left out. */
function withoutRepeatedHatches(shapes: readonly DxfShape[], issues: IssueCollector): DxfShape[] {
  const keyOf = ({ paths }: DxfShape) =>
    ringBox(paths[0]!)
      .map((value) => value.toFixed(3))
      .join(' ');
  const outlines = new Set(
    shapes.filter(({ kind, isHatch }) => kind === 'polygon' && !isHatch).map(keyOf),
  );
  const kept = shapes.filter((shape) => !shape.isHatch || !outlines.has(keyOf(shape)));
  const count = shapes.length - kept.length;
  if (count > 0) issues.add('dxf-hatch-repeated', 'notes', { values: { count } });
  return kept;
}

/** The code page that the header names. Drawings since 2007 are UTF-8 whatever it says, which their bytes show. */
function codePageOf(bytes: Uint8Array): TextEncodingName | null {
  const label = /\$DWGCODEPAGE\s*\r?\n\s*3\r?\n([^\r\n]{1,20})/.exec(latin(bytes, 65536))?.[1];
  return label === undefined ? null : encodingOfLabel(label);
}

function latin(bytes: Uint8Array, length: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, length)).replace(/^ï»¿/, '');
}
