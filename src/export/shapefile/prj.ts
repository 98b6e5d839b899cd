import type { GaussKruegerZone } from '../../domain/dataset';
import { falseEasting, zoneNumber } from '../../geometry/gauss-krueger';

const geographic =
  'GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

/** The .prj of CGCS2000 as Esri writes it: degrees (EPSG:4490) for `null`, else a zone with its number before eastings. */
export function prjText(zone: GaussKruegerZone | null): string {
  if (!zone) return geographic;
  const number = zoneNumber(zone) ?? 0;
  const name = `CGCS2000_${zone.width === 3 ? '3_Degree_' : ''}GK_Zone_${number}`;
  const parameters = [
    ['False_Easting', number * 1_000_000 + falseEasting],
    ['False_Northing', 0],
    ['Central_Meridian', zone.centralMeridian],
    ['Scale_Factor', 1],
    ['Latitude_Of_Origin', 0],
  ]
    .map(([key, value]) => `PARAMETER["${key}",${value}.0]`)
    .join(',');
  return `PROJCS["${name}",${geographic},PROJECTION["Gauss_Kruger"],${parameters},UNIT["Meter",1.0]]`;
}
