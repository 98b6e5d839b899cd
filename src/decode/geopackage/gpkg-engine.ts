import type { Database, InitSqlJsStatic } from 'sql.js';

/**
 * The database in the bytes of a file. Nothing of it is read yet: damage shows with the first question.
 * SQLite is WebAssembly where the page may compile it, else plain JavaScript, some four times slower.
 * Throws when SQLite cannot be loaded.
 */
export async function openDatabase(bytes: Uint8Array): Promise<Database> {
  // Asked beforehand: the library itself leaves a rejected promise behind when it is refused.
  const build = mayCompile()
    ? await import('sql.js/dist/sql-wasm-inline.js')
    : await import('sql.js/dist/sql-asm-memory-growth.js');
  const engine = await initializerOf(build)();
  return new engine.Database(bytes);
}

/** The shortest module there is: its mark and its version. */
const emptyModule = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);

/** False under a content security policy without `wasm-unsafe-eval`. */
function mayCompile(): boolean {
  try {
    new WebAssembly.Module(emptyModule);
    return true;
  } catch {
    return false;
  }
}

/** The library is a CommonJS module: bundlers and Node put its function at different depths. */
function initializerOf(module: unknown): InitSqlJsStatic {
  let found = module;
  while (typeof found === 'object' && found !== null && 'default' in found) found = found.default;
  return found as InitSqlJsStatic;
}
