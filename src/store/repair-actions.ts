import type { RepairedShape } from '../domain/repaired-shape';
import type { Access } from './access';

export interface RepairActions {
  /** A row (1-based) of a layer before and after its repair; `null`: there is none to be drawn, or an error was told. */
  repairedShape(
    file: string,
    layer: string | undefined,
    row: number,
  ): Promise<RepairedShape | null>;
}

export function createRepairActions({ client, get, track, report }: Access): RepairActions {
  return {
    async repairedShape(file, layer, row) {
      const at = get().snapshot?.layers.findIndex(
        (one) => one.file === file && (layer === undefined || one.name === layer),
      );
      if (at === undefined || at < 0) return null;
      try {
        return await track(client.repairedShape(at, row));
      } catch (error) {
        report(error);
        return null;
      }
    },
  };
}
