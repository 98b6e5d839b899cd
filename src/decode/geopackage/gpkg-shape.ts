import type { GeometryBuilder } from '../geometry-builder';
import type { GeometryKind } from '../raw-layer';
import { clearFindings, refuse, type ShapeFindings } from '../shape/binary-shape';
import { readWkb } from '../shape/wkb';

/** Bytes of the bounds in the header, by their code. */
const boundsBytes = [0, 32, 48, 48, 64];

/**
 * Appends a shape as a GeoPackage keeps it (a header, then well-known binary) to the row being written and gives its
 * kind, as `readWkb` does.
 */
export function readGpkgShape(
  blob: Uint8Array,
  geometry: GeometryBuilder,
  findings: ShapeFindings,
): GeometryKind {
  clearFindings(findings);
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  if (blob.length < 8 || blob[0] !== 0x47 || blob[1] !== 0x50) {
    const found = [...blob.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0'));
    refuse(findings, 'gpkg-shape-damaged', { found: found.join(' ') });
    return 'invalid';
  }
  const flags = blob[3]!;
  const bounds = boundsBytes[(flags >> 1) & 7];
  if (bounds === undefined || (flags & 0x20) !== 0) {
    refuse(findings, 'gpkg-shape-damaged', { found: `0x${flags.toString(16)}` });
    return 'invalid';
  }
  if ((flags & 0x10) !== 0) {
    findings.isEmpty = true;
    return 'none';
  }
  return readWkb(view, 8 + bounds, blob.length, geometry, findings);
}
