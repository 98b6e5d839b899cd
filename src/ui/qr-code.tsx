import { encodeQR } from 'qr';
import { useMemo } from 'react';

interface QrCodeProps {
  text: string;
  /** What it leads to, for those who cannot see it. */
  label: string;
  className?: string;
}

/** Modules of quiet that a reader needs around the code (ISO/IEC 18004). */
const quiet = 4;

/** A text as a QR code: one path, crisp at any size and on paper. Black on white in every theme, since readers expect that. */
export function QrCode({ text, label, className = '' }: QrCodeProps) {
  const rows = useMemo(() => encodeQR(text, 'raw', { ecc: 'medium', border: quiet }), [text]);
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      className={`qr-code ${className}`}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
