import type { LayerInput } from '../decode/build-dataset';
import { type MappingTemplate, templateFor } from '../domain/mapping-template';
import type { FileDecision, FileInput } from './load-messages';

/** A layer of what is loaded, with what it was read of. */
export type SessionInput = LayerInput & {
  file: string;
  /** The file and its companions as they were given: they are read again when the user decides otherwise. */
  given: FileInput[];
  decision: FileDecision;
};

/** What a template says of a layer with its headings; a template is told by its name. */
export function saidByTemplate(
  { columns }: LayerInput['layer'],
  templates: readonly MappingTemplate[] = [],
): Pick<LayerInput, 'role' | 'mapping' | 'template'> {
  const found = templateFor(
    templates,
    columns.map(({ name }) => name),
  );
  if (!found) return {};
  const { name, role, mapping } = found;
  return { ...(role ? { role } : {}), mapping: { ...mapping }, template: name };
}

/**
 * What stays and what came, in the order of the files: one that was read again keeps its place, since land under two
 * plots counts for the first.
 */
export function inPlace(
  before: readonly SessionInput[],
  kept: readonly SessionInput[],
  came: readonly SessionInput[],
): SessionInput[] {
  const places = [...new Set(before.map(({ file }) => file))];
  const placeOf = ({ file }: SessionInput) => {
    const place = places.indexOf(file);
    return place < 0 ? places.length : place;
  };
  return [...kept, ...came].sort((a, b) => placeOf(a) - placeOf(b));
}
