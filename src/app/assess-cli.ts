import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, normalize } from 'node:path';
import type { SourceFile } from '../decode/format';
import { assessArguments } from './assess-arguments';
import { assessFiles } from './assess-files';
import { printCsv, printIssues, printJson, printText, type Write } from './assess-print';
import { assessText } from './assess-words';

/** All rows accepted (with or without warnings); some not accepted; nothing read, or wrong usage. */
const exitCodes = { accepted: 0, someRejected: 1, nothing: 2 } as const;

const pieceSize = 1 << 16;

/** Collects small pieces and waits for a slow reader; `flush` writes the rest. */
function writerTo(stream: NodeJS.WriteStream): { write: Write; flush: () => Promise<void> } {
  let pending = '';
  const flush = async () => {
    const text = pending;
    pending = '';
    if (text !== '')
      await new Promise<void>((resolve, reject) =>
        stream.write(text, (error) => (error ? reject(error) : resolve())),
      );
  };
  return {
    write: async (text) => {
      pending += text;
      if (pending.length >= pieceSize) await flush();
    },
    flush,
  };
}

/** The parts of a Shapefile, the .shp left out. */
const companion = /\.(?:dbf|shx|prj|cpg)$/i;

/** The files named, and after them what stands beside a named .shp and belongs to it. */
async function withCompanions(names: readonly string[]): Promise<string[]> {
  const known = new Set(names.map((name) => normalize(name)));
  const found: string[] = [];
  for (const name of names) {
    if (!/\.shp$/i.test(name)) continue;
    const folder = name.replace(/[^/\\]*$/, '');
    const stem = basename(name).slice(0, -4).toLowerCase();
    for (const beside of await readdir(dirname(name)).catch(() => [])) {
      const path = folder + beside;
      const isPart = companion.test(beside) && beside.slice(0, -4).toLowerCase() === stem;
      if (!isPart || known.has(normalize(path))) continue;
      known.add(normalize(path));
      found.push(path);
    }
  }
  return [...names, ...found];
}

async function readFiles(names: readonly string[]) {
  const files: SourceFile[] = [];
  const unreadable: { file: string; reason: string }[] = [];
  for (const name of names)
    try {
      files.push({ name, bytes: new Uint8Array(await readFile(name)) });
    } catch (error) {
      unreadable.push({
        file: name,
        reason: (error as NodeJS.ErrnoException).code ?? String(error),
      });
    }
  return { files, unreadable };
}

async function assess(args: readonly string[]): Promise<number> {
  const out = writerTo(process.stdout);
  const err = writerTo(process.stderr);
  const asked = assessArguments(args, new Date());
  if ('key' in asked) {
    await err.write(`${assessText(asked.language, asked.key, asked.values)}\n`);
    await err.write(`${assessText(asked.language, 'usage')}\n`);
    await err.flush();
    return exitCodes.nothing;
  }
  const { language, output } = asked;
  const { files, unreadable } = await readFiles(await withCompanions(asked.files));
  for (const values of unreadable)
    await err.write(`${assessText(language, 'unreadable', values)}\n`);

  const { context, issues } = await assessFiles(files, asked.options);
  if (output === 'json') await printJson(context, issues, asked, out.write);
  else if (context && output === 'csv') await printCsv(context, language, out.write);
  else if (context) await printText(context, asked, out.write);
  // A table for a spreadsheet holds nothing but the table.
  if (output !== 'json')
    await printIssues(issues, language, output === 'csv' ? err.write : out.write);
  if (!context) await err.write(`${assessText(language, 'nothing')}\n`);
  await out.flush();
  await err.flush();
  if (!context) return exitCodes.nothing;
  const isAllAccepted =
    unreadable.length === 0 &&
    context.dataset.layers.every(({ rejected }) => rejected === 0) &&
    issues.every(({ severity }) => severity !== 'blocks');
  return isAllAccepted ? exitCodes.accepted : exitCodes.someRejected;
}

process.exitCode = await assess(process.argv.slice(2));
