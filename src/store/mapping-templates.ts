import type { LayerSummary } from '../domain/dataset';
import { layerRoles } from '../domain/issue';
import { headingSet, isSameHeadings, type MappingTemplate } from '../domain/mapping-template';
import { keepText, recallText } from './browser-memory';
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

/** The templates of a text of `printTemplates`; what is none is left out. `null`: it is no such text, or of a later build. */
export function parseTemplates(text: string): MappingTemplate[] | null {
  try {
    const content = JSON.parse(text) as Record<string, unknown> | null;
    if (content?.format !== format || !Array.isArray(content.templates)) return null;
    if (typeof content.version !== 'number' || content.version > version) return null;
    return withTemplates(
      [],
      content.templates.flatMap((item: unknown) => templateFrom(item) ?? []),
    );
  } catch {
    return null;
  }
}

function templateFrom(item: unknown): MappingTemplate | null {
  if (typeof item !== 'object' || item === null) return null;
  const { name, headings, role, mapping } = item as Record<string, unknown>;
  if (typeof name !== 'string' || name.trim() === '') return null;
  if (!Array.isArray(headings) || headings.length === 0) return null;
  if (!headings.every((heading) => typeof heading === 'string')) return null;
  if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping)) return null;
  const pairs = Object.entries(mapping).filter(
    ([heading, field]) => headings.includes(heading) && typeof field === 'string',
  );
  return {
    name: name.trim(),
    headings: headingSet(headings as string[]),
    role: layerRoles.find((one) => one === role) ?? null,
    mapping: Object.fromEntries(pairs) as Record<string, string>,
  };
}

const storageName = 'mapping-templates';

interface TemplateStore {
  setState(part: { mappingTemplates: Templates }): void;
  subscribe(
    listener: (
      state: { mappingTemplates: Templates },
      before: { mappingTemplates: Templates },
    ) => void,
  ): () => void;
}

/** Brings the templates that this browser keeps, and keeps what becomes of them; `onFailure`: it cannot. */
export function keepMappingTemplates(store: TemplateStore, onFailure: () => void) {
  store.setState({ mappingTemplates: parseTemplates(recallText(storageName) ?? '') ?? [] });
  return store.subscribe(({ mappingTemplates }, before) => {
    if (
      mappingTemplates !== before.mappingTemplates &&
      !keepText(storageName, printTemplates(mappingTemplates))
    )
      onFailure();
  });
}
