import { childOf, childrenOf, type KmlElement, textOf } from './kml-dom';

/** A field of a placemark; `type` is that of its schema, '' when it has none. */
export interface KmlField {
  name: string;
  text: string;
  type: string;
}

/** Types of the fields of each schema, by its id. */
export type KmlSchemas = Map<string, Map<string, string>>;

/** Adds a schema; its fields are looked up by id and, for writers that forget it, by name. */
export function addSchema(schemas: KmlSchemas, schema: KmlElement): void {
  const types = new Map<string, string>();
  for (const field of childrenOf(schema)) {
    const name = field.getAttribute('name');
    if (field.localName?.endsWith('Field') && name)
      types.set(name, field.getAttribute('type') ?? '');
  }
  for (const key of [schema.getAttribute('id'), schema.getAttribute('name')])
    if (key) schemas.set(key, types);
}

const plainTexts = new Set(['name', 'description', 'address', 'phoneNumber']);

/** Name, description and such, as the placemark has them; blank ones left out. */
export function plainFieldsOf(placemark: KmlElement): KmlField[] {
  return childrenOf(placemark)
    .filter((child) => plainTexts.has(child.localName ?? ''))
    .map((child) => ({ name: child.localName!, text: textOf(child), type: 'string' }))
    .filter(({ text }) => text !== '');
}

/** The extended data of a placemark: typed by a schema, untyped, or in elements of another namespace. */
export function extendedFieldsOf(placemark: KmlElement, schemas: KmlSchemas): KmlField[] {
  const fields: KmlField[] = [];
  const add = (name: string | null, text: string, type: string) => {
    if (name?.trim()) fields.push({ name: name.trim(), text, type });
  };
  for (const data of childrenOf(placemark)) {
    if (data.localName !== 'ExtendedData') continue;
    for (const entry of childrenOf(data)) {
      if (entry.localName === 'Data')
        add(entry.getAttribute('name'), textOf(childOf(entry, 'value')), '');
      else if (entry.localName === 'SchemaData') {
        const id = (entry.getAttribute('schemaUrl') ?? '').replace(/^.*#/, '');
        const types = schemas.get(id);
        for (const value of childrenOf(entry)) {
          const name = value.getAttribute('name');
          if (value.localName === 'SimpleData')
            add(name, textOf(value), types?.get(name ?? '') ?? '');
        }
      } else add(entry.localName, textOf(entry), '');
    }
  }
  return fields.filter(({ text }) => text !== '');
}
