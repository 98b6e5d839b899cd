import type { zhShow } from '../zh/show';

export const enShow: Record<keyof typeof zhShow, string> = {
  'show.start': 'Present',
  'show.title': 'Presentation',
  'show.heading': 'Land use of industrial parks',
  'show.sample': 'Sample data',
  'show.longest': 'Idle longest: {id}',
  'show.due': 'building due {date} · {area}',
  'show.soon': 'Idle within 90 days',
  'show.ranking': 'Rank by {name}',
  'show.trend': 'Unsupplied and idle land',
  'show.relief': 'Height: output intensity. Flat: not in production, or output unknown',
  'show.previous': 'Previous park',
  'show.next': 'Next park',
  'show.pause': 'Pause the tour',
  'show.play': 'Resume the tour',
  'show.leave': 'Leave the presentation',
  'show.code': 'View on a phone: QR code (Q)',
  'show.code-of': '{name} on a phone',
  'show.fullscreen': 'Full screen (F)',
  'show.plot': 'The plot that was pressed',
};
