declare module 'sql.js/dist/sql-wasm-inline.js';
declare module 'sql.js/dist/sql-asm-memory-growth.js';
