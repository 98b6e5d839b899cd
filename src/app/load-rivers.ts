import rivers from '../../data/basemap/rivers.geojson?url';

type Rings = number[][][];

interface RiverCollection {
  features: {
    geometry:
      | { type: 'Polygon'; coordinates: Rings }
      | { type: 'MultiPolygon'; coordinates: Rings[] };
  }[];
}

let loading: Promise<Rings> | null = null;

/** The rings of the rivers that come with the app, lon/lat; rejects when they cannot be had. */
export function loadRivers(): Promise<Rings> {
  loading ??= fetch(rivers)
    .then((response) => response.json() as Promise<RiverCollection>)
    .then(({ features }) =>
      features.flatMap(({ geometry }) =>
        geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
      ),
    )
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}
