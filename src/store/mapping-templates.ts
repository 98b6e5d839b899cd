import * as v from 'valibot';
import type { LayerSummary } from '../domain/dataset';
import { layerRoles } from '../domain/issue';
import {
  headingSet,
  isMappingValue,
  isSameHeadings,
  type MappingTemplate,
} from '../domain/mapping-template';
import type { Memory } from './keep-part';
import { mergeLists } from './merge-lists';
import { nameBeside } from './workspace';

type Templates = readonly MappingTemplate[];

/** The list with what a layer's columns were taken for: in the place of the template of the same headings, under its name. */
export function withLayer(templates: Templates, layer: LayerSummary): MappingTemplate[] {
  const headings = headingSet(layer.headings.map(({ heading }) => heading));
  const at = templates.findIndex((template) => isSameHeadings(template.headings, headings));
  const names = templates.map(({ name }) => name);
  const template: MappingTemplate = {
    name: templates[at]?.name ?? nameBeside(layer.name, names),
    headings,
    role: layer.roleChosen ? layer.role : null,
    mapping: layer.chosenFields,
  };
  return at < 0 ? [...templates, template] : templates.with(at, template);
}

/** The list with one template renamed; a name that another one has gets a number behind it. */
export function renamedTemplate(templates: Templates, from: string, to: string): MappingTemplate[] {
  const others = templates.map(({ name }) => name).filter((name) => name !== from);
  return templates.map((template) =>
    template.name === from ? { ...template, name: nameBeside(to, others) } : template,
  );
}

/** The list with others: each takes the place of the one with the same headings, and no name stands twice. */
export function withTemplates(templates: Templates, others: Templates): MappingTemplate[] {
  let list: MappingTemplate[] = [...templates];
  for (const other of others) {
    list = list.filter(({ headings }) => !isSameHeadings(headings, other.headings));
    const names = list.map(({ name }) => name);
    list.push({ ...other, name: nameBeside(other.name, names) });
  }
  return list;
}

const format = 'tuban-mapping-templates';
const version = 1;

/** The list as a file, and as this browser keeps it. */
export function printTemplates(templates: Templates): string {
  return JSON.stringify({ format, version, templates }, null, 1);
}

const fileSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.maxValue(version)),
  templates: v.array(v.unknown()),
});
const templateSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  headings: v.pipe(v.array(v.string()), v.nonEmpty()),
  role: v.fallback(v.nullable(v.picklist(layerRoles)), null),
  mapping: v.record(v.string(), v.unknown()),
});

/** The templates of a text of `printTemplates`; what is none is left out. `null`: it is no such text, or of a later build. */
export function parseTemplates(text: string): MappingTemplate[] | null {
  const file = v.safeParse(v.pipe(v.string(), v.parseJson(), fileSchema), text);
  if (!file.success) return null;
  return withTemplates(
    [],
    file.output.templates.flatMap((item) => {
      const { success, output } = v.safeParse(templateSchema, item);
      return success ? [templateFrom(output)] : [];
    }),
  );
}

function templateFrom(read: v.InferOutput<typeof templateSchema>): MappingTemplate {
  const pairs = Object.entries(read.mapping).filter(
    (pair): pair is [string, string] =>
      read.headings.includes(pair[0]) && typeof pair[1] === 'string' && isMappingValue(pair[1]),
  );
  return { ...read, headings: headingSet(read.headings), mapping: Object.fromEntries(pairs) };
}

export const templateMemory: Memory<Templates> = {
  name: 'mapping-templates',
  parse: (text) => parseTemplates(text ?? '') ?? [],
  print: printTemplates,
  merge: (before, own, kept) =>
    withTemplates(
      [],
      mergeLists(before, own, kept, (a, b) => isSameHeadings(a.headings, b.headings)),
    ),
};
