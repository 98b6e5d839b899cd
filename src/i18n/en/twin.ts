import type { zhTwin } from '../zh/twin';

/** 对看: two maps of one place. */
export const enTwin: Record<keyof typeof zhTwin, string> = {
  'twin.title': 'Two maps',
  'twin.open': 'Swipe between two maps',
  'twin.on-map': 'Swipe on the map',
  'twin.layout': 'Layout',
  'twin.layout.swipe': 'Swipe',
  'twin.layout.beside': 'Side by side',
  'twin.close': 'Leave two maps',
  'twin.left': 'Left',
  'twin.right': 'Right',
  'twin.left-map': 'Left map',
  'twin.right-map': 'Right map',
  'twin.map-name': 'Left map',
  'twin.handle': 'Divider: width of the left map',
  'twin.day': 'As of',
  'twin.day-same': 'Same date as right',
  'twin.colours-same': 'As on the right',
  'twin.scenario': 'Scenario',
  'twin.present': 'Present data',
  'twin.scenario-missing': 'No such scenario',
  'twin.scenario-missing-how':
    'The scenario of this link is not in this workspace; the left map shows the present data.',
  'twin.figures': 'Figures of scenarios',
  'twin.boundary': 'Boundary version',
  'twin.boundary-none': 'None',
  'twin.legend': 'Legend of the left map',
};
