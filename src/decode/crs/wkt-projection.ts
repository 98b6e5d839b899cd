import { childOf, nameOfNode, numberOfNode, type WktNode } from './wkt-nodes';

/** Parameters of proj4 by the names that Esri, OGC and EPSG give them, folded to letters and digits. */
const parameterNames: Record<string, string> = {
  falseeasting: 'x_0',
  eastingatfalseorigin: 'x_0',
  eastingatprojectioncentre: 'x_0',
  falsenorthing: 'y_0',
  northingatfalseorigin: 'y_0',
  northingatprojectioncentre: 'y_0',
  centralmeridian: 'lon_0',
  longitudeofcenter: 'lon_0',
  longitudeoforigin: 'lon_0',
  longitudeofnaturalorigin: 'lon_0',
  longitudeoffalseorigin: 'lon_0',
  latitudeoforigin: 'lat_0',
  latitudeofcenter: 'lat_0',
  latitudeofnaturalorigin: 'lat_0',
  latitudeoffalseorigin: 'lat_0',
  standardparallel1: 'lat_1',
  latitudeof1ststandardparallel: 'lat_1',
  standardparallel2: 'lat_2',
  latitudeof2ndstandardparallel: 'lat_2',
  scalefactor: 'k',
  scalefactoratnaturalorigin: 'k',
};

/** Projections that proj4 computes, by folded names, and the parameters that they must have. */
const projections: Record<string, { proj: string; needs: readonly string[] }> = {
  gausskruger: { proj: 'tmerc', needs: ['lon_0'] },
  transversemercator: { proj: 'tmerc', needs: ['lon_0'] },
  lambertconformalconic: { proj: 'lcc', needs: ['lon_0', 'lat_1'] },
  lambertconformalconic2sp: { proj: 'lcc', needs: ['lon_0', 'lat_1', 'lat_2'] },
  lambertconicconformal2sp: { proj: 'lcc', needs: ['lon_0', 'lat_1', 'lat_2'] },
  lambertconformalconic1sp: { proj: 'lcc', needs: ['lon_0', 'lat_0'] },
  lambertconicconformal1sp: { proj: 'lcc', needs: ['lon_0', 'lat_0'] },
  albers: { proj: 'aea', needs: ['lon_0', 'lat_1', 'lat_2'] },
  albersconicequalarea: { proj: 'aea', needs: ['lon_0', 'lat_1', 'lat_2'] },
  albersequalarea: { proj: 'aea', needs: ['lon_0', 'lat_1', 'lat_2'] },
  mercator: { proj: 'merc', needs: ['lon_0'] },
  mercator1sp: { proj: 'merc', needs: ['lon_0'] },
  mercator2sp: { proj: 'merc', needs: ['lon_0', 'lat_1'] },
  lambertazimuthalequalarea: { proj: 'laea', needs: ['lon_0', 'lat_0'] },
  azimuthalequidistant: { proj: 'aeqd', needs: ['lon_0', 'lat_0'] },
  stereographic: { proj: 'stere', needs: ['lon_0', 'lat_0'] },
  obliquestereographic: { proj: 'sterea', needs: ['lon_0', 'lat_0'] },
  doublestereographic: { proj: 'sterea', needs: ['lon_0', 'lat_0'] },
  equidistantconic: { proj: 'eqdc', needs: ['lon_0', 'lat_1', 'lat_2'] },
  equidistantcylindrical: { proj: 'eqc', needs: ['lon_0'] },
  equirectangular: { proj: 'eqc', needs: ['lon_0'] },
  platecarree: { proj: 'eqc', needs: ['lon_0'] },
  cylindricalequalarea: { proj: 'cea', needs: ['lon_0'] },
  cassini: { proj: 'cass', needs: ['lon_0', 'lat_0'] },
  cassinisoldner: { proj: 'cass', needs: ['lon_0', 'lat_0'] },
  polyconic: { proj: 'poly', needs: ['lon_0'] },
  sinusoidal: { proj: 'sinu', needs: ['lon_0'] },
  mollweide: { proj: 'moll', needs: ['lon_0'] },
  robinson: { proj: 'robin', needs: ['lon_0'] },
};

/** Spellings of the projection under web maps, which is computed on a sphere whatever its ellipsoid. */
const webMercator = /^(?:mercatorauxiliarysphere|popularvisualisationpseudomercator)$/;

export interface WktProjection {
  /** As the file names it. */
  name: string;
  /** Name in proj4; `null` when proj4 does not compute it or a parameter is missing. */
  proj: string | null;
  isWebMercator: boolean;
  /** By names of proj4; angles in degrees, lengths in metres. */
  parameters: Record<string, number>;
  /** Metres in one unit of the coordinates. */
  metresPerUnit: number;
}

const fold = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The projection of a PROJCS or PROJCRS. `degreesPerUnit`: of the angles of its geographic system. */
export function readProjection(node: WktNode, degreesPerUnit: number): WktProjection {
  const conversion = childOf(node, 'CONVERSION') ?? node;
  const name = nameOfNode(childOf(conversion, 'PROJECTION', 'METHOD'));
  const axis = childOf(node, 'AXIS');
  const unit = childOf(node, 'UNIT', 'LENGTHUNIT') ?? (axis && childOf(axis, 'UNIT', 'LENGTHUNIT'));
  const factor = numberOfNode(unit, 1);
  const metresPerUnit = factor > 0 ? factor : 1;
  const parameters: Record<string, number> = {};
  for (const one of conversion.children) {
    if (one.keyword !== 'PARAMETER') continue;
    const key = parameterNames[fold(nameOfNode(one))];
    const value = numberOfNode(one, 1);
    if (!key || !Number.isFinite(value)) continue;
    const isLength = key === 'x_0' || key === 'y_0';
    parameters[key] = isLength
      ? value * metresPerUnit
      : key === 'k'
        ? value
        : value * degreesPerUnit;
  }
  const folded = fold(name);
  const known = Object.hasOwn(projections, folded) ? projections[folded]! : null;
  if (known?.proj === 'merc' || known?.proj === 'eqc' || known?.proj === 'cea') {
    // Their standard parallel is the one of true scale.
    if (parameters.lat_1 !== undefined) parameters.lat_ts = parameters.lat_1;
    delete parameters.lat_1;
  }
  const isWhole = known?.needs.every(
    (key) => parameters[key === 'lat_1' && known.proj === 'merc' ? 'lat_ts' : key] !== undefined,
  );
  return {
    name,
    proj: known && isWhole ? known.proj : null,
    isWebMercator: webMercator.test(folded),
    parameters,
    metresPerUnit,
  };
}
