import type { Feature, LineString, MultiPolygon, Polygon } from 'geojson';
import { ellipsoidalArea, toPolygon } from './geojson-shape';
import type { ParkDraft } from './make-sample';
import { dataDate, source } from './rows';

export function parkFeature({ site, frame, outline }: ParkDraft): Feature<Polygon | MultiPolygon> {
  const polygons = outline.map((shape) => toPolygon(shape, frame));
  const area = polygons.reduce((sum, rings) => sum + ellipsoidalArea(rings), 0);
  return {
    type: 'Feature',
    properties: {
      园区编号: site.id,
      园区名称: site.name,
      园区类型: site.kind,
      级别: site.level,
      区县: site.county,
      行政区划代码: site.adcode,
      主导产业: site.industries.join('、'),
      '核准面积(公顷)': Number((area / 10000).toFixed(2)),
      批准日期: site.approved,
      数据日期: dataDate,
      数据来源: source,
    },
    geometry:
      polygons.length === 1
        ? { type: 'Polygon', coordinates: polygons[0]! }
        : { type: 'MultiPolygon', coordinates: polygons },
  };
}

export function roadFeatures({ site, frame, roads }: ParkDraft): Feature<LineString>[] {
  // A decimetre is enough for a centre line.
  const short = (value: number) => Math.round(value * 1e6) / 1e6;
  return roads.map((road) => ({
    type: 'Feature',
    properties: {
      name: road.name,
      class: road.class,
      '宽度(米)': road.widthMeters,
      园区编号: site.id,
      数据日期: dataDate,
      数据来源: source,
    },
    geometry: {
      type: 'LineString',
      coordinates: road.line.map((p) => frame.toLonLat(p).map(short)),
    },
  }));
}
