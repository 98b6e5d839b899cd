import {
  bestHeading,
  fieldDimensions,
  parkTable,
  plotTable,
  statisticsTable,
} from '../decode/gate/field-names';
import { parseHeading } from '../decode/gate/units';
import type { Dataset } from '../domain/dataset';
import type { ExportedFile, ExportRequest, WrittenFile } from '../export/export-request';
import { geojsonOfRows } from '../export/land-geojson';
import { type LandRows, type LandTable, landRows } from '../export/land-rows';
import type { KnownNames } from '../export/shapefile/field-names';

/** Writes a table of the loaded data, or some of its plots, in a format. */
export async function exportLand(dataset: Dataset, request: ExportRequest): Promise<ExportedFile> {
  const land = landRows(dataset, request.table, bestHeading, request.plots);
  const { pieces, extension, mediaType, notes } = await write(land, request);
  return {
    file: new Blob(pieces, { type: mediaType }),
    name: request.name + extension,
    rows: land.rows.length,
    notes,
  };
}

async function write(land: LandRows, request: ExportRequest): Promise<WrittenFile> {
  switch (request.format) {
    case 'geojson': {
      const pieces = [...geojsonOfRows(land)];
      return { pieces, extension: '.geojson', mediaType: 'application/geo+json', notes: [] };
    }
    case 'shapefile': {
      const { writeShapefile } = await import('../export/shapefile/shapefile');
      return writeShapefile(land, request, knownNames(land.table));
    }
    case 'txt': {
      const { packCoordinateTxt } = await import('../export/coordinate-txt');
      return packCoordinateTxt(land, request);
    }
    case 'kml': {
      const { writeKml } = await import('../export/kml');
      return {
        pieces: [...writeKml(land, request.name)],
        extension: '.kml',
        mediaType: 'application/vnd.google-earth.kml+xml',
        notes: [],
      };
    }
    case 'xlsx': {
      const { writeXlsx } = await import('../export/xlsx');
      return {
        pieces: [await writeXlsx(land, request.name)],
        extension: '.xlsx',
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        notes: [],
      };
    }
  }
}

const unitSuffixes: Partial<Record<string, string>> = { area: '_m2', money: '_yuan' };

/** The names by which the gate finds the fields of a table again. */
export function knownNames(table: LandTable): KnownNames {
  const { byName } =
    table === 'plots' ? plotTable : table === 'statistics' ? statisticsTable : parkTable;
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
