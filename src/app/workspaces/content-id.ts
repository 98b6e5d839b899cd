import { randomId } from '../../ui/random-id';

const megabyte = 1024 * 1024;
const mostHashedBytes = 64 * megabyte;

/**
 * Names the content of a file, so that the same bytes are kept once: by SHA-256; for large files by name,
 * size, date and SHA-256 of three parts; where the page has no `crypto.subtle` (plain http) each file is
 * kept by itself. Rejects when it cannot be read.
 */
export function contentId(blob: Blob): Promise<string> {
  let id = known.get(blob);
  if (!id) {
    id = findId(blob);
    known.set(blob, id);
    // What could not be read may be there another time.
    id.catch(() => known.delete(blob));
  }
  return id;
}

/** The same file is saved again with every change of the view: its bytes are read once. */
const known = new WeakMap<Blob, Promise<string>>();

async function findId(blob: Blob): Promise<string> {
  if (!globalThis.crypto?.subtle) return `once:${randomId()}`;
  if (blob.size <= mostHashedBytes) return `sha256:${await hashOf(blob)}`;
  const starts = [0, blob.size / 2, blob.size - megabyte].map(Math.floor);
  const parts = new Blob(starts.map((start) => blob.slice(start, start + megabyte)));
  const named = blob instanceof File ? `${blob.lastModified}:${blob.name}` : randomId();
  return `parts:${await hashOf(parts)}:${blob.size}:${named}`;
}

async function hashOf(blob: Blob): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return hexOf(new Uint8Array(hash));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
