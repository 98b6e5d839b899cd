import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** Path inside `src`, with slashes → text of the file. */
type Files = Record<string, string>;
interface Import {
  from: string;
  /** Path inside `src` without extension, or the name of a package. */
  to: string;
  isOwn: boolean;
  isType: boolean;
}
interface Permissions {
  folders: Map<string, { any: string[]; types: string[] }>;
  libraries: Map<string, string[]>;
}

const source = fileURLToPath(new URL('.', import.meta.url));
const paths = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path));
const files: Files = Object.fromEntries(
  paths.map((path) => [path, readFileSync(`${source}/${path}`, 'utf8')]),
);
const permissions = readPermissions(readFileSync(`${source}/README.md`, 'utf8'));

describe('imports', () => {
  it('keep to the tables of src/README.md', () => {
    expect(findForbiddenImports(files, permissions)).toEqual([]);
  });

  it('have a row for every folder', () => {
    const folders = new Set(paths.filter((path) => path.includes('/')).map(placeOf));
    expect([...folders].filter((folder) => !permissions.folders.has(folder))).toEqual([]);
  });

  it('form no cycle between folders', () => {
    expect(findFolderCycle(findImports(files))).toBeNull();
  });
});

describe('the check of imports', () => {
  const broken = (path: string, text: string) =>
    findForbiddenImports({ [path]: text }, permissions);

  it.each([
    ['domain/a.ts', "import { x } from '../geometry/x';"],
    ['rules/a.ts', "export * from '../indicators/x';"],
    ['geometry/a.ts', "export type { X } from '../rules/x';"],
    ['store/a.ts', "import { x } from '../rules/x';"],
    ['store/a.ts', "import { type X, y } from '../rules/x';"],
    ['store/a.ts', "const load = () => import('../decode/x');"],
    ['store/a.ts', "type X = import('../decode/x').X;"],
    ['store/a.ts', "new Worker(new URL('../worker/worker.ts', import.meta.url));"],
    ['worker/other.ts', "import '../worker/worker';"],
    ['views/inspect/a.tsx', "import { x } from '../../map/layers';"],
    ['views/inspect/a.tsx', "import x from '../../app/x';"],
    ['i18n/zh/a.ts', "import { x } from '../../decode/x';"],
    ['rules/a.test.ts', "import x from '../app/x';"],
    ['decode/a.ts', "const all = import.meta.glob('../rules/*.ts');"],
    ['store/store.ts', "import { useState } from 'react';"],
    ['map/layers.ts', "import type { ReactNode } from 'react';"],
    ['views/inspect/a.tsx', "import type { Map } from 'maplibre-gl';"],
    ['map/a.ts', "import { area } from '@turf/area';"],
    ['domain/a.ts', "import { create } from 'zustand';"],
  ])('finds what is forbidden in %s: %s', (path, text) => {
    expect(broken(path, text)).toHaveLength(1);
  });

  it.each([
    ['store/a.ts', "import type { X } from '../rules/x';"],
    ['store/a.ts', "import { type X } from '../rules/x';"],
    ['store/a.ts', "import { connect } from '../worker/client';"],
    ['store/use-store.ts', "import { useState } from 'react';"],
    ['worker/client.ts', "new Worker(new URL('./worker.ts', import.meta.url));"],
    ['worker/client.ts', "import type { Answers } from './worker';"],
    ['i18n/zh/a.ts', "import type { X } from '../../decode/x';"],
    ['views/inspect/a.tsx', "import { MapView } from '../../map/map-view';"],
    ['map/a.ts', "import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';"],
    ['rules/a.test.ts', "import { decode } from '../decode/x';"],
    ['app/app.tsx', "import { x } from '../decode/x'; // import '../app/app'"],
    ['main.tsx', "import { App } from './app/app';"],
    ['decode/a.ts', "import sample from '../../data/reference/x.json';"],
  ])('allows what is allowed in %s: %s', (path, text) => {
    expect(broken(path, text)).toEqual([]);
  });

  it('finds a cycle between folders', () => {
    const cycle = {
      'rules/a.ts': "import '../indicators/a';",
      'indicators/a.ts': "import '../geometry/a';",
      'geometry/a.ts': "import '../rules/b';",
    };
    expect(findFolderCycle(findImports(cycle))).toEqual([
      'rules',
      'indicators',
      'geometry',
      'rules',
    ]);
  });
});

describe('files', () => {
  it('are no longer than 400 lines (look again from 300 on)', () => {
    const lengths = paths
      .filter((path) => !path.endsWith('.test.ts'))
      .map((path) => ({ path, lines: files[path]!.split('\n').length - 1 }));
    const long = lengths.filter(({ lines }) => lines > 300);
    for (const { path, lines } of long) console.warn(`src/${path} has ${lines} lines`);
    expect(long.filter(({ lines }) => lines > 400)).toEqual([]);
  });

  it('are named in kebab-case, for what they hold', () => {
    const names = paths.flatMap((path) => path.replace(/(\.test|\.d)?\.tsx?$/, '').split('/'));
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(names.filter((name) => /(^|-)(utils?|helpers?|common)(-|$)/.test(name))).toEqual([]);
  });

  it('are no barrels', () => {
    expect(paths.filter((path) => /(^|\/)index\.tsx?$/.test(path) || isBarrel(path))).toEqual([]);
  });
});

/** A file that only passes on what other files export. */
function isBarrel(path: string): boolean {
  const { body } = parseSync(path, files[path]!).program;
  return (
    body.length > 0 &&
    body.every((node) => /^Export/.test(node.type) && 'source' in node && node.source !== null)
  );
}

function findForbiddenImports(all: Files, { folders, libraries }: Permissions): string[] {
  return findImports(all)
    .filter(
      (entry) => !(entry.isOwn ? isAllowed(entry, folders) : isLibraryAllowed(entry, libraries)),
    )
    .map(({ from, to }) => `${from} imports ${to}`);
}

function isAllowed({ from, to, isType }: Import, folders: Permissions['folders']): boolean {
  // Outside src: data and the package's own files.
  if (to.startsWith('..')) return true;
  if (to === 'worker/worker' && !isType) return /^worker\/(client|worker\.test)\.ts$/.test(from);
  const place = placeOf(from);
  if (place === placeOf(to)) return true;
  if (from.endsWith('.test.ts')) return placeOf(to) !== 'app';
  const row = folders.get(place);
  if (!row) return false;
  const names = isType ? [...row.any, ...row.types] : row.any;
  return names.some((name) => name === 'everything' || matches(to, name));
}

function isLibraryAllowed({ from, to }: Import, libraries: Permissions['libraries']): boolean {
  const places = libraries.get(to) ?? libraries.get(to.split('/')[0]!);
  return places?.some((place) => matches(from.replace(/\.tsx?$/, ''), place)) ?? true;
}

/** Whether a path lies in a place: a folder, a file without its extension, or a name with `*`. */
function matches(path: string, place: string): boolean {
  const pattern = place.replace(/\.tsx?$/, '').replaceAll('*', '[^/]*');
  return new RegExp(`^${pattern}(/|$)`).test(path);
}

/** The folder under `src` a path lies in, or the name of a file that lies in none. */
function placeOf(path: string): string {
  return path.split('/')[0]!;
}

function findImports(all: Files): Import[] {
  return Object.entries(all).flatMap(([from, text]) =>
    readRequests(from, text).map(({ request, isType }) => {
      const name = request.replace(/\?.*$/, '');
      if (!name.startsWith('.')) return { from, to: packageOf(name), isOwn: false, isType };
      const to = posix.join(posix.dirname(from), name).replace(/\.tsx?$/, '');
      return { from, to, isOwn: true, isType };
    }),
  );
}

function packageOf(request: string): string {
  return request.split('/', request.startsWith('@') ? 2 : 1).join('/');
}

/** Everything a file asks for: imports, re-exports, `import()`, types, globs and worker addresses. */
function readRequests(path: string, text: string): { request: string; isType: boolean }[] {
  const requests: { request: string; isType: boolean }[] = [];
  const add = (literal: unknown, isType: boolean) => {
    const value = (literal as { value?: unknown } | null)?.value;
    if (typeof value === 'string') requests.push({ request: value, isType });
  };
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  visit(program, (node) => {
    if (node.type === 'ImportExpression') add(node.source, false);
    else if (node.type === 'TSImportType') add(node.source ?? node.argument, true);
    else if (/^(Import|Export\w+)Declaration$/.test(node.type)) add(node.source, isTypeOnly(node));
    else if (/^(New|Call)Expression$/.test(node.type) && usesImportMeta(text, node)) {
      add((node.arguments as unknown[])[0], false);
    }
  });
  return requests;
}

interface Node extends Record<string, unknown> {
  type: string;
  start: number;
  end: number;
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (value === null || typeof value !== 'object') return;
  if (typeof (value as Node).type === 'string') see(value as Node);
  for (const child of Object.values(value)) visit(child, see);
}

function isTypeOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = (node.specifiers ?? []) as { importKind?: string; exportKind?: string }[];
  return (
    specifiers.length > 0 &&
    specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type')
  );
}

/** `new URL('…', import.meta.url)` and `import.meta.glob('…')`. */
function usesImportMeta(text: string, node: Node): boolean {
  return /^(new URL\(|import\.meta\.glob)/.test(text.slice(node.start, node.end));
}

/** Folders of a cycle in the order of its imports, or null. Types and tests make no cycle. */
function findFolderCycle(imports: Import[]): string[] | null {
  const next = new Map<string, Set<string>>();
  for (const { from, to, isOwn, isType } of imports) {
    if (!isOwn || isType || from.endsWith('.test.ts') || placeOf(from) === placeOf(to)) continue;
    next.set(placeOf(from), (next.get(placeOf(from)) ?? new Set()).add(placeOf(to)));
  }
  const finished = new Set<string>();
  const follow = (folder: string, trail: string[]): string[] | null => {
    if (trail.includes(folder)) return [...trail.slice(trail.indexOf(folder)), folder];
    if (finished.has(folder)) return null;
    for (const other of next.get(folder) ?? []) {
      const cycle = follow(other, [...trail, folder]);
      if (cycle) return cycle;
    }
    finished.add(folder);
    return null;
  };
  for (const folder of next.keys()) {
    const cycle = follow(folder, []);
    if (cycle) return cycle;
  }
  return null;
}

function readPermissions(markdown: string): Permissions {
  const section = markdown.split('## Who may import whom\n')[1]?.split('\n## ')[0] ?? '';
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[-| ]+$/.test(line))
    .map((line) => line.slice(1, -1).split('|').map(readList));
  const folders = rows.filter((row) => row.length === 3).slice(1);
  const libraries = rows.filter((row) => row.length === 2).slice(1);
  if (folders.length === 0 || libraries.length === 0) throw new Error('No tables in src/README.md');
  return {
    folders: new Map(
      folders.map(([names, any, types]) => [names![0]!, { any: any!, types: types! }]),
    ),
    libraries: new Map(
      libraries.flatMap(([names, places]) => names!.map((name) => [name, places!])),
    ),
  };
}

function readList(cell: string): string[] {
  const names = cell
    .replaceAll('\\', '')
    .split(',')
    .map((name) => name.trim());
  return names.filter((name) => name !== '—');
}
