import { formatNumber } from '../../i18n/format';

/** Bytes as a person reads them: whole kB below a megabyte, MB and GB with one decimal. */
export function byteSize(bytes: number): string {
  if (bytes < 1e6) return `${formatNumber(Math.ceil(bytes / 1e3), 0)} kB`;
  return bytes < 1e9 ? `${formatNumber(bytes / 1e6, 1)} MB` : `${formatNumber(bytes / 1e9, 1)} GB`;
}
