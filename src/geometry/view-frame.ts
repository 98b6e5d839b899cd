import { latFromMercatorY, lonFromMercatorX, mercatorX, mercatorY } from './mercator';

/** A map in the Web-Mercator plane seen from above: its size in px, its middle in degrees, zoom (512-px world at 0) and bearing. */
export interface ViewFrame {
  width: number;
  height: number;
  lon: number;
  lat: number;
  zoom: number;
  /** Degrees clockwise that lie upwards. */
  bearing: number;
}

const tileSize = 512;

/** Where a place in degrees lies in the view, px from its left and upper edge. */
export function viewPoint(frame: ViewFrame, lon: number, lat: number): [x: number, y: number] {
  const world = tileSize * 2 ** frame.zoom;
  const x = (mercatorX(lon) - mercatorX(frame.lon)) * world;
  const y = (mercatorY(lat) - mercatorY(frame.lat)) * world;
  const turn = (-frame.bearing * Math.PI) / 180;
  return [
    frame.width / 2 + x * Math.cos(turn) - y * Math.sin(turn),
    frame.height / 2 + x * Math.sin(turn) + y * Math.cos(turn),
  ];
}

/** The smallest bounds in degrees (west, south, east, north) around all that the view shows. */
export function viewBounds(frame: ViewFrame): [number, number, number, number] {
  const world = tileSize * 2 ** frame.zoom;
  const turn = (Math.abs(frame.bearing) * Math.PI) / 180;
  const [cosine, sine] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const x = (frame.width * cosine + frame.height * sine) / 2 / world;
  const y = (frame.width * sine + frame.height * cosine) / 2 / world;
  const [middleX, middleY] = [mercatorX(frame.lon), mercatorY(frame.lat)];
  return [
    lonFromMercatorX(middleX - x),
    latFromMercatorY(middleY + y),
    lonFromMercatorX(middleX + x),
    latFromMercatorY(middleY - y),
  ];
}
