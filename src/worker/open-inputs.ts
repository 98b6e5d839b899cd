import { groupFiles } from '../decode/archive/group-files';
import type { Checkpoint, SourceFile } from '../decode/format';
import type { Issue } from '../domain/issue';
import type { FileInput } from './load-messages';
import { readInput } from './read-input';

/** A file ready to be read, with all that was given for it, or why there is none. */
export type OpenedInput = { file: SourceFile; given: FileInput[] } | { issue: Issue };

const partOfShapefile = /\.(?:shp|dbf|shx|prj|cpg|sbn|sbx|qpj|shp\.xml)$/i;

/**
 * Opens the files of a load one after another, the bytes of the next while the one before is read. The parts of
 * a shapefile come as one file with its companions.
 */
export async function* openInputs(
  inputs: readonly FileInput[],
  checkpointOf: (file: string) => Checkpoint,
): AsyncGenerator<OpenedInput> {
  const coming = inputs.map((input) => readInput(input, checkpointOf(input.name)));
  for (const one of coming) one.catch(() => {});
  const parts: { file: SourceFile; input: FileInput }[] = [];
  for (const [i, input] of inputs.entries()) {
    const read = await coming[i]!;
    if ('issue' in read) yield read;
    else if (partOfShapefile.test(input.name)) parts.push({ file: read.file, input });
    else yield { file: read.file, given: [input] };
  }
  for (const file of groupFiles(parts.map((part) => part.file)))
    yield { file, given: givenFor(file, parts) };
}

/** The leader of a group and everything of its name: a part that is not read belongs to it too. */
function givenFor(
  { name }: SourceFile,
  parts: readonly { file: SourceFile; input: FileInput }[],
): FileInput[] {
  const stem = stemOf(name);
  const leader = parts.filter((part) => part.file.name === name);
  const others = parts.filter((part) => part.file.name !== name && stemOf(part.file.name) === stem);
  return [...leader, ...others].map(({ input }) => input);
}

function stemOf(name: string): string {
  return name.replace(partOfShapefile, '').toLowerCase();
}
