import type { RejectedRow } from '../decode/gate/rejected-rows';
import type { JoinReport } from '../domain/join-report';
import type { RepairedShape } from '../domain/repaired-shape';
import type { RejectedWords } from '../export/rejected-csv';
import { joinReportOf } from './join-report';
import { keptFiles } from './kept-inputs';
import { LandQuestions } from './land-questions';
import type { FileInput, KeptFile, OriginalChecksum } from './load-messages';
import type { Tell } from './loaded-land';
import { originalChecksums } from './original-checksums';
import { type OriginalFile, originalFile } from './original-file';
import { printRejected } from './rejected-text';
import { repairedShapeOf } from './repaired-shape';
import type { SessionInput } from './session-inputs';

/** What 数据导入 asks of the files: as they were given, and what became of their rows. */
export class FileQuestions extends LandQuestions {
  /** The layers of all files, in their order. */
  protected inputs: SessionInput[] = [];
  /** By layer: the rows that were not accepted. */
  protected rejected: RejectedRow[][] = [];

  /** How a table met the map that it joins, row by row; areas differ beyond `tolerance` percent. `null`: there is no such join. */
  joinReport(join: number, tolerance: number): JoinReport | null {
    const { dataset, inputs } = this;
    const found = dataset?.joins[join];
    if (!dataset || !found) return null;
    const tableLayer = inputs[found.table]!.layer;
    const mapLayer = inputs[found.map]!.layer;
    return joinReportOf({ dataset, join: found, tableLayer, mapLayer }, tolerance);
  }

  /** The outline of a row (1-based) of a layer before and after its repair; `null`: there is none to be drawn. */
  repairedShape(layer: number, row: number): RepairedShape | null {
    const geometry = this.inputs[layer]?.layer.geometry;
    return geometry && row <= geometry.kinds.length ? repairedShapeOf(geometry, row - 1) : null;
  }

  /** Files as they were given and what was decided about them, to load them again at another time. */
  kept(): KeptFile[] {
    return keptFiles(this.inputs);
  }

  /** The rows of a layer that were not accepted, as CSV with their reasons. */
  rejectedText(layer: number, words: RejectedWords, tell: Tell): Promise<Blob> {
    const input = this.inputs[layer];
    if (!input) throw new Error(`expected a layer, found none at ${layer}`);
    const checkpoint = this.beginWriting(tell, input.file);
    return printRejected(input.layer, this.rejected[layer] ?? [], words, checkpoint);
  }

  /** A loaded file as it was given. */
  original(file: string, tell: Tell): Promise<OriginalFile> {
    return originalFile(this.givenFor(file), this.beginWriting(tell, file));
  }

  /** SHA-256 of a loaded file as it was given, part by part. */
  checksums(file: string, tell: Tell): Promise<OriginalChecksum[]> {
    return originalChecksums(this.givenFor(file), this.beginWriting(tell, file, 'checksum'));
  }

  private givenFor(file: string): FileInput[] {
    return this.inputs.find((input) => input.file === file)?.given ?? [];
  }
}
