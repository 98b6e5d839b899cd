import { type ZoneKind, zoneIndicators, zoneKinds } from '../domain/area-use';
import type { Indicator } from './indicator';
import { hasZones, zoneLandOf } from './zone-land';

/**
 * 功能分区用地比例: of the land of the four functions inside a park's boundary the part of one (资阳 2017, 三 asks for
 * these shares and sets no number). Ellipsoidal areas; unknown for land that is no park, or has no zone.
 */
function zoneShare(kind: ZoneKind): Indicator {
  const id = zoneIndicators[kind];
  return {
    id,
    unit: 'ratio',
    better: 'neither',
    value: (land, { dataset }) => {
      const zones = land.park === null ? null : zoneLandOf(dataset, land.park);
      if (!zones) return Number.NaN;
      const sum = sumOf(zones);
      return sum > 0 ? zones[kind] / sum : Number.NaN;
    },
    compute(land, { dataset }) {
      const zones = land.park === null ? null : zoneLandOf(dataset, land.park);
      const sum = zones ? sumOf(zones) : 0;
      const value = zones && sum > 0 ? zones[kind] / sum : null;
      const none = new Uint32Array();
      const layers = new Set(
        dataset.areas.uses.flatMap((use, row) =>
          use?.startsWith('zone-') ? [dataset.areas.layerOf[row]!] : [],
        ),
      );
      const input = (key: string, amount: number | null) =>
        ({ key, value: amount, unit: 'm2', plots: 0, source: 'boundary' }) as const;
      const missing = !hasZones(dataset) || land.park === null ? ['zones'] : ['zonesInside'];
      return {
        indicator: id,
        value,
        unit: 'ratio',
        missing: value === null ? missing : [],
        derivation: {
          formula: 'zoneShare',
          numerator: input(`zone.${kind}`, zones?.[kind] ?? null),
          denominator: input('zone.all', zones ? sum : null),
          included: none,
          excluded: [],
          areaBasis: 'ellipsoidal',
          denominatorChoice: null,
          cut: { plots: none, shares: new Float64Array() },
          reported: null,
          files: [...layers].map((layer) => dataset.layers[layer]?.file ?? ''),
          dataDate: null,
        },
      };
    },
  };
}

function sumOf(zones: Record<ZoneKind, number>): number {
  return zoneKinds.reduce((sum, kind) => sum + zones[kind], 0);
}

/** The shares of the four functions. */
export const zoneShares: readonly Indicator[] = zoneKinds.map(zoneShare);
