import type { Position } from 'geojson';

/** A camera as the address has it: zoom/lat/lon/bearing/pitch. */
export interface StageCamera {
  zoom: number;
  lat: number;
  lon: number;
  bearing: number;
  pitch: number;
}

/** The camera of an address; throws where it has none. */
export function cameraOfAddress(address: string): StageCamera {
  const text = new URLSearchParams(new URL(address).hash.slice(1)).get('map');
  if (!text) throw new Error(`expected a camera in ${address}, found none`);
  const [zoom = 0, lat = 0, lon = 0, bearing = 0, pitch = 0] = text.split('/').map(Number);
  return { zoom, lat, lon, bearing, pitch };
}

const tileSize = 512;
/** Of the map library, radians. */
const fieldOfView = 0.6435011087932844;
const radians = Math.PI / 180;

function mercator([lon, lat]: Position, zoom: number): [number, number] {
  const world = tileSize * 2 ** zoom;
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat! * radians) / 2)) / (2 * Math.PI);
  return [world * (lon! / 360 + 0.5), world * y];
}

/** Where a place on the ground stands in a view of so many px, by the projection written out once more. */
export function placeInView(
  place: Position,
  camera: StageCamera,
  { width, height }: { width: number; height: number },
): { x: number; y: number } {
  const [x, y] = mercator(place, camera.zoom);
  const [middleX, middleY] = mercator([camera.lon, camera.lat], camera.zoom);
  const turn = camera.bearing * radians;
  const [east, south] = [x - middleX, y - middleY];
  const across = east * Math.cos(turn) + south * Math.sin(turn);
  const towards = -east * Math.sin(turn) + south * Math.cos(turn);
  const distance = height / 2 / Math.tan(fieldOfView / 2);
  const tilt = camera.pitch * radians;
  const depth = distance - towards * Math.sin(tilt);
  return {
    x: width / 2 + (across * distance) / depth,
    y: height / 2 + (towards * Math.cos(tilt) * distance) / depth,
  };
}
