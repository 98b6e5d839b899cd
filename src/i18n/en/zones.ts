import type { zhZones } from '../zh/zones';

export const enZones: Record<keyof typeof zhZones, string> = {
  'tab.zones': 'Zones & limits',
  'zones.functions': 'Shares of functional zones',
  'zones.none':
    'The data have no functional zones. Open a polygon file with a column “功能分区” (functionalZone: industry, public services, living, ecology); zones are cut at the park boundaries.',
  'zones.coverage-formula':
    '= ellipsoidal land of all four zones inside the park boundary ÷ that of the boundary; over 100 % zones lie over each other.',
  'zones.coverage': 'Zoned',
  'zones.note':
    'Share = ellipsoidal land of the zone inside the park boundary ÷ the sum of the four. The Ziyang document of 2017 (3) asks for sound shares and sets no numbers, so nothing is judged.',
  'zones.boundaries': 'Plots and the approved and planned limits',
  'zones.no-boundaries':
    'The data have no planned boundary. Open a polygon file with a column “边界类型” (boundaryKind: approved, planned) to tell which plots lie inside.',
  'zones.parks-approved': 'Approved: the park boundaries',
  'zones.approved': 'Approved {land}',
  'zones.planned': 'Planned {land}',
  'zones.boundary-note':
    'Inside: more than 99 % of the land; outside: less than 1 %; else across. The approved limit comes first, beyond it the planned one. Areas on the chosen basis; land under two plots counts once. Park policies on land revenue apply inside the approved limit only (Chongqing 2021, 4(1)).',
  'zones.side': 'Where',
  'zones.plots': 'Plots',
  'zones.land': 'Land',
  'zones.no-park': 'In no park',
  'zone.industry': 'Industry',
  'zone.service': 'Public services',
  'zone.living': 'Living',
  'zone.ecology': 'Ecology',
  'zone.industry.short': 'Industry',
  'zone.service.short': 'Services',
  'zone.living.short': 'Living',
  'zone.ecology.short': 'Ecology',
  'boundary-side.insideApproved': 'Inside the approved limit',
  'boundary-side.acrossApproved': 'Across the approved limit',
  'boundary-side.onlyPlanned': 'Planned limit only',
  'boundary-side.acrossPlanned': 'Across the planned limit',
  'boundary-side.outsideBoth': 'Outside both',
  'indicator.zoneIndustryShare': 'Share of industry zones',
  'indicator.zoneServiceShare': 'Share of public service zones',
  'indicator.zoneLivingShare': 'Share of living zones',
  'indicator.zoneEcologyShare': 'Share of ecology zones',
  'formula.zoneShare':
    'Share = land of the zone inside the park boundary ÷ land of all four zones inside it',
  'input.zone.industry': 'Industry zones',
  'input.zone.service': 'Public service zones',
  'input.zone.living': 'Living zones',
  'input.zone.ecology': 'Ecology zones',
  'input.zone.all': 'All four zones',
  'missing.zones': 'layer of functional zones',
  'missing.zonesInside': 'functional zones inside the park',
  'filter.field.boundarySide': 'Approved and planned limits',
  'field.functionalZone': 'Functional zone',
  'field.boundaryKind': 'Kind of boundary',
  'role-reason.zone-fields': 'polygons with functional zones',
  'role-reason.boundary-fields': 'polygons with planned boundaries',
  'issue.area-use-unknown':
    'In {rows} {rows|row|rows} “{heading}” names no known zone or boundary ({came}); used as {rows|a plain area|plain areas}.',
};
