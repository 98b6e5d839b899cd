import type { ExportedFile, ExportRequest } from '../export/export-request';
import type { RejectedWords } from '../export/rejected-csv';
import type { ZipEntry } from '../export/zip-files';
import type { OriginalChecksum } from '../worker/load-messages';
import type { Access } from './access';
import { selectedPlots } from './selected-plots';
import { shownPlots } from './shown-plots';
import type { State } from './state';
import { writeFile } from './write-file';

/** Which plots are written: all, those that the lists show (park and filter), or those selected. */
export type ExportScope = 'all' | 'shown' | 'selected';

/** What can be written to a file of its own. */
export interface ExportActions {
  /** A table of the loaded data as a file; `null` when it was cancelled or failed, which is told. */
  exportLand(
    request: Omit<ExportRequest, 'plots' | 'day'>,
    scope: ExportScope,
  ): Promise<ExportedFile | null>;
  /** The rows of a layer that were not accepted, as CSV; `null` when it was cancelled or failed, which is told. */
  rejectedText(layer: number, words: RejectedWords): Promise<Blob | null>;
  /** A loaded file as it was given; `null` when it was cancelled or failed, which is told. */
  originalFile(file: string): Promise<{ file: Blob; name: string } | null>;
  /** SHA-256 of a loaded file as it was given, part by part; `null` when it was cancelled or failed, which is told. */
  originalChecksums(file: string): Promise<OriginalChecksum[] | null>;
  /** Files as a ZIP, `name` being what is told of it; `null` when it was cancelled or failed, which is told. */
  zipFiles(entries: readonly ZipEntry[], name: string): Promise<Blob | null>;
}

type Scope = Pick<State, 'snapshot' | 'reading' | 'park' | 'passes' | 'focus'>;

/** Numbers of the plots of a scope in their order; `null` for all. */
export function plotsOfScope(state: Scope, scope: ExportScope): Uint32Array | null {
  const { snapshot } = state;
  if (scope === 'selected') return Uint32Array.from(selectedPlots(state)).sort();
  const isShown = scope === 'shown' ? shownPlots(state) : null;
  if (!isShown || !snapshot) return null;
  const plots = new Uint32Array(snapshot.plotPark.length);
  let count = 0;
  for (let plot = 0; plot < plots.length; plot++) if (isShown(plot)) plots[count++] = plot;
  return plots.slice(0, count);
}

/** Files of the loaded data. */
export function createExportActions(access: Access): ExportActions {
  const { client, get } = access;
  return {
    async exportLand(request, scope) {
      const plots = request.table === 'plots' ? plotsOfScope(get(), scope) : null;
      const { today } = get();
      return writeFile(access, (tell) => client.exportAs({ ...request, plots, day: today }, tell));
    },
    rejectedText: (layer, words) =>
      writeFile(access, (tell) => client.rejectedText(layer, words, tell)),
    originalFile: (file) => writeFile(access, (tell) => client.original(file, tell)),
    originalChecksums: (file) =>
      writeFile(access, (tell) => client.checksums(file, tell), 'checksum'),
    zipFiles: (entries, name) => writeFile(access, (tell) => client.zip(entries, name, tell)),
  };
}
