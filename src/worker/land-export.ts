import {
  areaTable,
  bestHeading,
  fieldDimensions,
  plotTable,
  statisticsTable,
} from '../decode/gate/field-names';
import { parseHeading } from '../decode/gate/units';
import type { Dataset } from '../domain/dataset';
import type {
  ExportCheckpoint,
  ExportedFile,
  ExportRequest,
  WrittenFile,
} from '../export/export-request';
import { featuresPerPiece, geojsonOfRows } from '../export/land-geojson';
import { type LandRows, type LandTable, landRows } from '../export/land-rows';
import type { KnownNames } from '../export/shapefile/field-names';

/** Writes a table of the loaded data, or some of its plots, in a format. */
export async function exportLand(
  dataset: Dataset,
  request: ExportRequest,
  checkpoint: ExportCheckpoint,
): Promise<ExportedFile> {
  const land = landRows(dataset, request.table, bestHeading, request.plots);
  const { pieces, extension, mediaType, notes } = await write(land, request, checkpoint);
  return {
    file: new Blob(pieces, { type: mediaType }),
    name: request.name + extension,
    rows: land.rows.length,
    notes,
  };
}

async function write(
  land: LandRows,
  request: ExportRequest,
  checkpoint: ExportCheckpoint,
): Promise<WrittenFile> {
  const { name } = request;
  switch (request.format) {
    case 'geojson':
      return textFile(geojsonOfRows(land), '.geojson', 'application/geo+json', {
        expected: land.rows.length / featuresPerPiece,
        checkpoint,
      });
    case 'shapefile': {
      const { writeShapefile } = await import('../export/shapefile/shapefile');
      return writeShapefile(land, request, knownNames(land.table), checkpoint);
    }
    case 'flatgeobuf': {
      const { writeFlatgeobuf } = await import('../export/flatgeobuf/flatgeobuf');
      return writeFlatgeobuf(land, name, checkpoint);
    }
    case 'txt': {
      const { packCoordinateTxt } = await import('../export/coordinate-txt');
      return packCoordinateTxt(land, request, checkpoint);
    }
    case 'kml': {
      const { placemarksPerPiece, writeKml } = await import('../export/kml');
      return textFile(writeKml(land, name), '.kml', 'application/vnd.google-earth.kml+xml', {
        expected: land.rows.length / placemarksPerPiece,
        checkpoint,
      });
    }
    case 'xlsx': {
      const { writeXlsx } = await import('../export/xlsx');
      const { pieces, cut } = await writeXlsx(land, name, checkpoint);
      return {
        pieces,
        extension: '.xlsx',
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        notes: cut > 0 ? [{ code: 'cell-cut', count: cut }] : [],
      };
    }
  }
}

/** A file of pieces of text, of which about `expected` will come. */
async function textFile(
  written: Iterable<string>,
  extension: string,
  mediaType: string,
  { expected, checkpoint }: { expected: number; checkpoint: ExportCheckpoint },
): Promise<WrittenFile> {
  const pieces: Blob[] = [];
  for (const text of written) {
    // As bytes: the browser may put them on the disk.
    pieces.push(new Blob([text]));
    await checkpoint(Math.min(pieces.length, expected), expected);
  }
  return { pieces, extension, mediaType, notes: [] };
}

const unitSuffixes: Partial<Record<string, string>> = {
  area: '_m2',
  money: '_yuan',
  moneyPerArea: '_ypm2',
};

/** The names by which the gate finds the fields of a table again. */
export function knownNames(table: LandTable): KnownNames {
  const { byName } =
    table === 'plots' ? plotTable : table === 'statistics' ? statisticsTable : areaTable;
  return {
    shortNames(field) {
      const suffix = unitSuffixes[fieldDimensions[field] ?? ''] ?? '';
      return [...byName]
        .filter(([, found]) => found.field === field)
        .sort(([, a], [, b]) => a.rank - b.rank)
        .map(([name]) => (/^[\x20-\x7e]+$/.test(name) ? name.toUpperCase() : name) + suffix);
    },
    isFieldName: (name) => byName.has(parseHeading(name).base),
  };
}
