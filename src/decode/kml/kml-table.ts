import { isIdentifier, setCell } from '../csv/csv-cell';
import type { IssueCollector } from '../issue-collector';
import { LayerBuilder } from '../layer-builder';
import { layerNameOf } from '../layer-name';
import type { RawLayer } from '../raw-layer';
import { clearFindings, noFindings, tellFindings } from '../shape/binary-shape';
import { childrenOf, type KmlElement } from './kml-dom';
import {
  addSchema,
  extendedFieldsOf,
  type KmlField,
  type KmlSchemas,
  plainFieldsOf,
} from './kml-fields';
import { isShape, readKmlShapes } from './kml-shape';

const folderHeading = '文件夹';
/** As for properties of GeoJSON: more columns are a broken file. */
const maxColumns = 512;
const numeric = /^(?:u?int|u?short|float|double|integer|long|number)$/i;

/** Takes placemarks as rows; what is odd goes to `issues`, elements that are not read are counted in `notRead`. */
export function openKmlTable(bytes: number, issues: IssueCollector, notRead: Map<string, number>) {
  const builder = new LayerBuilder({ count: 64, bytes });
  const schemas: KmlSchemas = new Map();
  const findings = noFindings();
  const headings = new Set<string>();
  const folders = new Set<string>();
  /** Columns whose texts all stand in another column of their row as well: labels. */
  const onlyLabels = new Map<string, boolean>();

  function write(field: KmlField, heading: string): void {
    if (!headings.has(heading)) {
      if (headings.size >= maxColumns) {
        issues.add('too-many-columns', 'warns', { values: { limit: maxColumns } });
        return;
      }
      headings.add(heading);
    }
    const { text, type } = field;
    if (numeric.test(type) && Number.isFinite(Number(text)))
      builder.setNumber(heading, Number(text));
    else if (/^bool(?:ean)?$/i.test(type) && /^(?:0|1|true|false)$/i.test(text))
      builder.setBoolean(heading, /^(?:1|true)$/i.test(text));
    else if (type === '') setCell(builder, heading, text, isIdentifier(heading));
    else builder.setText(heading, text);
  }

  return {
    rowCount: () => builder.row,
    addSchema: (element: KmlElement) => addSchema(schemas, element),
    /** A row; `null` for a placemark that is not well-formed. */
    addPlacemark(placemark: KmlElement | null, path: readonly string[]): void {
      const row = builder.row + 1;
      const folder = path.join('/');
      folders.add(folder);
      if (folder !== '') builder.setText(folderHeading, folder);
      if (!placemark) {
        issues.add('kml-placemark-broken', 'warns', { row });
        builder.closeRow('invalid');
        return;
      }
      const extended = extendedFieldsOf(placemark, schemas);
      const plain = plainFieldsOf(placemark);
      const written = new Set<string>();
      for (const field of plain) {
        const isLabel = extended.some(({ text }) => text === field.text);
        onlyLabels.set(field.name, isLabel && (onlyLabels.get(field.name) ?? true));
        write(field, field.name);
        written.add(field.name);
      }
      for (const field of extended) {
        const isTaken = written.has(field.name) || field.name === folderHeading;
        write(field, isTaken ? `${field.name} (2)` : field.name);
      }
      clearFindings(findings);
      const shapes = childrenOf(placemark).filter(({ localName }) => isShape(localName ?? ''));
      const kind = readKmlShapes(shapes, builder.geometry, findings, (name) =>
        notRead.set(name, (notRead.get(name) ?? 0) + 1),
      );
      tellFindings(findings, issues, row);
      builder.closeRow(kind);
    },
    finish(file: string, size: number): RawLayer {
      const layer = builder.finish({ file, name: layerNameOf(file), crs: 'CRS84', bytes: size });
      const isLeftOut = (name: string) =>
        name === folderHeading ? folders.size < 2 : onlyLabels.get(name) === true;
      return { ...layer, columns: layer.columns.filter(({ name }) => !isLeftOut(name)) };
    },
  };
}
