import type { zhMap } from '../zh/map';

export const enMap: Record<keyof typeof zhMap, string> = {
  'map.name': 'Map: parks and plots',
  'map.badge.days': '{days} {days|day|days}',
  'map.scale': '1 : {scale}',
  'map.scale.unit.m': 'm',
  'map.scale.unit.km': 'km',
  'map.grid': '{step} grid',
  'map.zoomIn': 'Zoom in',
  'map.zoomOut': 'Zoom out',
  'map.resetNorth': 'North up',
  'map.attribution.rivers': 'Rivers: © OpenStreetMap contributors, ODbL 1.0',
  'map.attribution.none':
    'No online base map is connected. When a public one is, its approval number is shown here.',
  'map.error.no-webgl2':
    'This browser has no WebGL2, so the map cannot be shown. Tables, figures and export still work.',
  'map.error.context-lost':
    'The graphics card stopped drawing the map; it is being restored. The data are not affected.',
  'map.error.worker':
    'The background thread of the map did not start; backdrop and labels may be missing. Reload the page.',
  'map.error.rivers': 'The rivers could not be read. Plots and areas are not affected.',
  'map.error.other': 'Something on the map could not be drawn. The data are not affected.',
};
