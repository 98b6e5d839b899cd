import type { zhInspect } from '../zh/inspect';

/** Words of the Inspect screen: its sheet on the phone, what can be undone, commands. */
export const enInspect: Record<keyof typeof zhInspect, string> = {
  'sheet.handle': 'Height of the sheet',
  'sheet.peek': 'title only',
  'sheet.half': 'half the screen',
  'sheet.full': 'whole screen',
  'left.expand': 'Show the left panel',
  'left.collapse': 'Fold the left panel',
  'tour.table.text-phone':
    'This button opens the table: it sorts, exports, and follows park and filter. Drag the sheet to see more; the settings hold commands, search and glossary.',
  'undo.what.ownBasemaps': 'own basemaps',
  'undo.what.tiandituKey': 'Tianditu key',
  'undo.what.unit': 'unit of area',
  'undo.what.language': 'language',
  'undo.what.theme': 'light or dark',
  'undo.what.textSize': 'text size',
  'command.export-csv': 'Export the table of plots as CSV',
  'command.saved-filter': 'Apply the saved filter “{name}”',
  'command.export-none': 'There is no plot to export: the filter leaves none.',
};
