import type { Format, SourceFile } from './format';

interface Signature {
  /** Shown to the reader: what the file is. */
  name: string;
  /** i18n key of what to do: `issue.format-not-supported.<advice>`. */
  advice: Advice;
  extensions: readonly string[];
  /** Bytes at an offset, as text (latin1) or as a pattern over the first 512 bytes. */
  magic?: { offset: number; text: string }[];
  pattern?: RegExp;
  /** The bytes tell it only under one of its extensions. */
  needsName?: boolean;
  /** In an archive it stands beside data and is no land itself: descriptions, project files. */
  isBeside?: boolean;
}

type Advice =
  | 'gis'
  | 'database'
  | 'part'
  | 'table'
  | 'spreadsheet'
  | 'drawing'
  | 'picture'
  | 'archive'
  | 'unknown';

/** Formats that are known and not read. The order decides where two share a signature (zip). */
const signatures: Signature[] = [
  { name: 'OVOBJ', advice: 'gis', extensions: ['ovobj', 'ovjsn'] },
  { name: 'Word (DOCX)', advice: 'table', extensions: ['docx'] },
  {
    name: 'Word 97 / WPS (DOC, WPS)',
    advice: 'table',
    extensions: ['doc', 'wps'],
    magic: [{ offset: 0, text: '\xd0\xcf\x11\xe0' }],
  },
  { name: 'RAR', advice: 'archive', extensions: ['rar'], magic: [{ offset: 0, text: 'Rar!' }] },
  {
    name: '7-Zip',
    advice: 'archive',
    extensions: ['7z'],
    magic: [{ offset: 0, text: '7z\xbc\xaf' }],
  },
  {
    name: 'TAR',
    advice: 'archive',
    extensions: ['tar', 'tgz'],
    magic: [{ offset: 257, text: 'ustar' }],
  },
  {
    name: '.prj, .shx, .cpg',
    advice: 'part',
    extensions: ['prj', 'shx', 'cpg', 'qpj', 'sbn', 'sbx'],
    pattern: /^\s*(?:PROJCS|GEOGCS)\[/,
  },
  {
    name: 'Access (MDB)',
    advice: 'database',
    extensions: ['mdb', 'accdb'],
    magic: [
      { offset: 4, text: 'Standard Jet DB' },
      { offset: 4, text: 'Standard ACE DB' },
    ],
  },
  {
    name: 'File Geodatabase',
    advice: 'database',
    extensions: ['gdb', 'gdbtable', 'gdbtablx', 'gdbindexes', 'atx', 'freelist', 'spx'],
  },
  { name: 'DWG', advice: 'drawing', extensions: ['dwg'], pattern: /^AC10\d\d/ },
  { name: 'MapInfo', advice: 'gis', extensions: ['tab', 'mif', 'mid'], pattern: /^!table\r?\n/i },
  {
    name: 'MapGIS',
    advice: 'gis',
    extensions: ['wp', 'wl', 'wt'],
    magic: [{ offset: 0, text: 'WMAP' }],
  },
  { name: 'GPX', advice: 'gis', extensions: ['gpx'], pattern: /<gpx[\s>]/i },
  {
    name: 'GML',
    advice: 'gis',
    extensions: ['gml'],
    pattern: /<[\w:]*FeatureCollection[\s>]|xmlns:gml/,
  },
  {
    name: 'HTML (.xls)',
    advice: 'spreadsheet',
    extensions: ['xls', 'xlsx', 'et'],
    pattern: /^\s*<(?:!doctype html|html|head|body|meta|table)/i,
    needsName: true,
  },
  {
    name: 'Excel 2003 XML',
    advice: 'spreadsheet',
    extensions: [],
    pattern: /urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/,
  },
  {
    name: 'OpenDocument (ODS)',
    advice: 'spreadsheet',
    extensions: ['ods', 'fods', 'ots'],
    magic: [{ offset: 30, text: 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet' }],
    pattern: /urn:oasis:names:tc:opendocument/,
  },
  {
    name: 'HTML',
    advice: 'unknown',
    extensions: ['html', 'htm'],
    pattern: /^\s*<(?:!doctype html|html|head|body)/i,
  },
  {
    name: 'XML',
    advice: 'gis',
    extensions: ['xml'],
    pattern: /^\s*<\?xml/,
    isBeside: true,
  },
  { name: 'PDF', advice: 'picture', extensions: ['pdf'], magic: [{ offset: 0, text: '%PDF' }] },
  { name: 'PNG', advice: 'picture', extensions: ['png'], magic: [{ offset: 0, text: '\x89PNG' }] },
  {
    name: 'JPEG',
    advice: 'picture',
    extensions: ['jpg', 'jpeg'],
    magic: [{ offset: 0, text: '\xff\xd8\xff' }],
  },
  { name: 'GIF', advice: 'picture', extensions: ['gif'], magic: [{ offset: 0, text: 'GIF8' }] },
  { name: 'BMP', advice: 'picture', extensions: ['bmp'] },
  { name: 'WebP', advice: 'picture', extensions: ['webp'], magic: [{ offset: 8, text: 'WEBP' }] },
  {
    name: 'TIFF / GeoTIFF',
    advice: 'picture',
    extensions: ['tif', 'tiff'],
    magic: [
      { offset: 0, text: 'II*\x00' },
      { offset: 0, text: 'MM\x00*' },
    ],
  },
  {
    name: 'QGIS / ArcGIS',
    advice: 'gis',
    extensions: ['qgz', 'qgs', 'mxd', 'aprx', 'lyr', 'lyrx', 'mpk'],
    isBeside: true,
  },
];

function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function headOf(bytes: Uint8Array): string {
  // The WHATWG latin1 decoder is windows-1252, which moves 0x80–0x9F: signatures need the bytes themselves.
  let head = '';
  for (const byte of bytes.subarray(0, 512)) head += String.fromCharCode(byte);
  return head.startsWith('\xef\xbb\xbf') ? head.slice(3) : head;
}

function asFormat({ name, advice, extensions, magic, pattern, needsName }: Signature): Format {
  return {
    id: `foreign:${name}`,
    extensions,
    sniff: (bytes, fileName) => {
      if (needsName && !extensions.includes(extensionOf(fileName))) return false;
      const head = headOf(bytes);
      return (
        (magic?.some(({ offset, text }) => head.startsWith(text, offset)) ?? false) ||
        (pattern?.test(head) ?? false)
      );
    },
    read: async (file: SourceFile) => ({
      layers: [],
      issues: [
        {
          code: advice === 'unknown' ? 'file-is-web-page' : `format-not-supported-${advice}`,
          severity: 'blocks',
          file: file.name,
          rows: [],
          values: { format: name },
        },
      ],
    }),
  };
}

/** Known formats that are not read: reading one gives an issue with its name and what to export instead. */
export const foreignFormats: readonly Format[] = signatures.map(asFormat);

const landAdvices: ReadonlySet<Advice> = new Set(['gis', 'database', 'drawing', 'archive']);
const foreignLand = signatures
  .filter(({ advice, isBeside }) => landAdvices.has(advice) && !isBeside)
  .map(asFormat);

/** The known format of a file that may well hold land but is not read (DWG, MDB, File Geodatabase …); `null` for all others. */
export function detectForeignLand(bytes: Uint8Array, name: string): Format | null {
  return formatOf(foreignLand, bytes, name);
}

/** The format of a ZIP that is a document of its own (DOCX, ODS, QGZ …) and not read; `null` for plain archives. */
export function detectForeignZip(bytes: Uint8Array, name: string): Format | null {
  return formatOf(foreignFormats, bytes, name);
}

/** By the name, then by the content: in archives a part of such a format may begin like anything. */
function formatOf(formats: readonly Format[], bytes: Uint8Array, name: string): Format | null {
  const extension = extensionOf(name);
  return (
    formats.find((format) => format.extensions.includes(extension)) ??
    formats.find((format) => format.sniff(bytes, name)) ??
    null
  );
}
