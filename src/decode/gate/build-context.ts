import type { ContextLayer } from '../../domain/dataset';
import { geometryKinds } from '../raw-layer';
import { contextGeojson } from './context-geojson';
import type { GateLayer } from './gate-layer';

/** A layer shown behind the land; rows without a shape cannot be shown and are rejected. */
export function buildContext(gate: GateLayer): ContextLayer {
  const { layer, issues } = gate;
  for (let row = 0; row < layer.rowCount; row++) {
    const kind = geometryKinds[layer.geometry.kinds[row]!];
    if (kind === 'none' || kind === 'invalid') issues.add('context-no-shape', 'blocks', row);
  }
  return { layer: gate.index, name: layer.name, geojson: contextGeojson(layer) };
}

/** Rejects every row of a layer that is not used, and says whether the user or the content decided so. */
export function rejectLayer(gate: GateLayer): void {
  const { issues, layer } = gate;
  const code = gate.roleChosen
    ? 'layer-set-aside'
    : layer.rowCount === 0
      ? 'layer-empty'
      : 'layer-unused';
  issues.add(code, gate.roleChosen ? 'notes' : 'blocks', null, {
    values: { layer: layer.name, rows: layer.rowCount },
  });
  for (let row = 0; row < layer.rowCount; row++) issues.mark(row, 'blocks');
}
