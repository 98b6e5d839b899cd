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
  'share.code': 'Scan with a phone to open the same view',
  'share.code.local':
    'This address is of this computer only; a phone cannot open it. Open the page by an address that the phone can reach.',
  'share.separator': ', ',
  'share.sample': 'The sample is invented; each row says so in 数据来源.',
  'awaited.title': 'This link needs files of yours',
  'awaited.text': 'Choose or drop {files} to restore the view of the link.',
};
