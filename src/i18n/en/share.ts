import type { zhShare } from '../zh/share';

/** Sharing the view and taking the data along. */
export const enShare: Record<keyof typeof zhShare, string> = {
  'share.button': 'Share',
  'share.title': 'Share and export',
  'share.link': 'Link to this view',
  'share.copy': 'Copy link',
  'share.copied': 'Copied',
  'share.restores':
    'The link restores the map position, the chosen plots and park, filter, date, area basis, units and language. It holds no data.',
  'share.local':
    'The data are on this computer ({files}); the link has only their names. Whoever opens it has to choose files of the same names to see the same picture. Pass the files on, or export the data below.',
  'share.separator': ', ',
  'share.data': 'Export data',
  'share.data-text':
    'GeoJSON in longitude and latitude; shapes as repaired and converted, fields under standard names with their units, to be opened again. The file is made on this computer.',
  'share.sample': 'The sample is invented; each row says so in 数据来源.',
  'share.table-parks': '{count} park boundaries',
  'share.table-plots': '{count} plots',
  'share.table-statistics': '{count} park statistics',
  'share.table-areas': '{count} given areas',
  'share.file-parks': 'parks',
  'share.file-plots': 'plots',
  'share.file-statistics': 'statistics',
  'share.file-areas': 'areas',
  'awaited.title': 'This link needs files of yours',
  'awaited.text': 'Choose or drop {files} to restore the view of the link.',
};
