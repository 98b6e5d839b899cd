import type { CSSProperties } from 'react';

/** What an icon takes: its width in px; a name where it stands for a word, else it is decoration. */
export interface IconProps {
  size?: number;
  className?: string;
  style?: CSSProperties;
  'aria-label'?: string;
  'aria-hidden'?: boolean | 'true';
}

/** A glyph of the icon font (Lucide, ISC). Glyphs and not SVG: paths make the browser draw all around them with many samples. */
function icon(glyph: string) {
  return function Icon({ size = 24, className, style, 'aria-label': label }: IconProps) {
    const classes = className ? `icon ${className}` : 'icon';
    const sized = { ...style, fontSize: `${size}px` };
    return label === undefined ? (
      <i className={classes} style={sized} data-glyph={glyph} aria-hidden="true" />
    ) : (
      <i className={classes} style={sized} data-glyph={glyph} role="img" aria-label={label} />
    );
  };
}

// A new icon is a line here (its code point is in Lucide's `codepoints.json`), then `npm run icons`.
export const AppWindow = icon('\ue426');
export const ArrowDown = icon('\ue042');
export const ArrowLeftRight = icon('\ue24a');
export const ArrowRight = icon('\ue049');
export const ArrowUp = icon('\ue04a');
export const Building2 = icon('\ue290');
export const Camera = icon('\ue064');
export const ChartColumn = icon('\ue2a3');
export const Check = icon('\ue06c');
export const ChevronDown = icon('\ue06d');
export const ChevronLeft = icon('\ue06e');
export const ChevronRight = icon('\ue06f');
export const ChevronUp = icon('\ue070');
export const CircleHelp = icon('\ue082');
export const ClipboardList = icon('\ue086');
export const Columns2 = icon('\ue098');
export const Columns3 = icon('\ue099');
export const Copy = icon('\ue09e');
export const Download = icon('\ue0b2');
export const Eye = icon('\ue0ba');
export const EyeOff = icon('\ue0bb');
export const Factory = icon('\ue29f');
export const FileText = icon('\ue0cc');
export const FolderOpen = icon('\ue247');
export const GripVertical = icon('\ue0eb');
export const History = icon('\ue1f5');
export const Info = icon('\ue0f9');
export const Keyboard = icon('\ue284');
export const Languages = icon('\ue0fe');
export const Lasso = icon('\ue1ce');
export const Layers = icon('\ue529');
export const Link2 = icon('\ue103');
export const ListChecks = icon('\ue1d0');
export const ListFilter = icon('\ue460');
export const LocateFixed = icon('\ue1db');
export const MapSheet = icon('\ue110');
export const MapPin = icon('\ue111');
export const Maximize = icon('\ue112');
export const Minus = icon('\ue11c');
export const Moon = icon('\ue11e');
export const Navigation2 = icon('\ue124');
export const PanelLeftClose = icon('\ue21c');
export const PanelLeftOpen = icon('\ue21d');
export const Pause = icon('\ue12e');
export const Pencil = icon('\ue1f9');
export const PencilRuler = icon('\ue4f1');
export const Pentagon = icon('\ue52b');
export const Pin = icon('\ue259');
export const Play = icon('\ue13c');
export const Plus = icon('\ue13d');
export const Printer = icon('\ue141');
export const QrCode = icon('\ue1df');
export const Redo2 = icon('\ue2a0');
export const RotateCcw = icon('\ue148');
export const Ruler = icon('\ue14b');
export const ScanSearch = icon('\ue537');
export const Search = icon('\ue151');
export const Settings = icon('\ue154');
export const Settings2 = icon('\ue245');
export const Share2 = icon('\ue156');
export const Sigma = icon('\ue201');
export const SlidersHorizontal = icon('\ue29a');
export const Spline = icon('\ue38b');
export const SquareCheck = icon('\ue559');
export const SquareDashedMousePointer = icon('\ue509');
export const SquarePen = icon('\ue172');
export const Sun = icon('\ue178');
export const Table2 = icon('\ue2f9');
export const Trash2 = icon('\ue18e');
export const TriangleAlert = icon('\ue193');
export const Undo2 = icon('\ue2a1');
export const Upload = icon('\ue19e');
export const X = icon('\ue1b2');
export const ZoomIn = icon('\ue1b6');
