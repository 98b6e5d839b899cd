import { useEffect, useState } from 'react';
import type { DrawnRing, RepairedShape } from '../domain/repaired-shape';
import { useStore, useWords } from '../store/use-store';

const [width, height, margin] = [260, 170, 14];

interface RepairPictureProps {
  file: string;
  layer: string | undefined;
  row: number;
}

/** An outline as its file has it, dashed and with its crossings, over what was made of it. */
export function RepairPicture({ file, layer, row }: RepairPictureProps) {
  const repairedShape = useStore((state) => state.repairedShape);
  const snapshot = useStore((state) => state.snapshot);
  const [shape, setShape] = useState<RepairedShape | 'none' | null>(null);
  const { t } = useWords();
  useEffect(() => {
    let isLatest = true;
    setShape(null);
    void repairedShape(file, layer, row).then((found) => {
      if (isLatest) setShape(found ?? 'none');
    });
    return () => {
      isLatest = false;
    };
  }, [repairedShape, snapshot, file, layer, row]);
  if (shape === null) return <p className="minor">{t('explain.computing')}</p>;
  if (shape === 'none') return <p className="minor">{t('repair.none')}</p>;
  const place = placing([...shape.before, ...shape.after]);
  return (
    <figure className="repair-picture">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('repair.picture')}>
        <path className="repair-after" d={pathOf(shape.after, place)} />
        <path className="repair-before" d={pathOf(shape.before, place)} />
        {shape.crossings.map(([lon, lat], i) => {
          const [x, y] = place(lon, lat);
          return <circle key={i} className="repair-crossing" cx={x} cy={y} r="6" />;
        })}
      </svg>
      <figcaption className="minor">
        {t('repair.key')}
        {shape.crossings.length > 0 &&
          ` ${t('repair.crossings', { count: shape.crossings.length })}`}
      </figcaption>
    </figure>
  );
}

/** From degrees to the drawing, with north up and both axes at one scale. */
function placing(rings: readonly DrawnRing[]) {
  const points = rings.flat();
  const [lons, lats] = [points.map(([lon]) => lon!), points.map(([, lat]) => lat!)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const stretch = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const perDegree = Math.min(
    (width - 2 * margin) / Math.max((east - west) * stretch, 1e-9),
    (height - 2 * margin) / Math.max(north - south, 1e-9),
  );
  return (lon: number, lat: number): [number, number] => [
    width / 2 + (lon - (west + east) / 2) * stretch * perDegree,
    height / 2 - (lat - (south + north) / 2) * perDegree,
  ];
}

function pathOf(rings: readonly DrawnRing[], place: ReturnType<typeof placing>): string {
  return rings
    .map((ring) => {
      const points = ring.map(([lon, lat]) =>
        place(lon!, lat!)
          .map((value) => value.toFixed(1))
          .join(' '),
      );
      return `M${points.join('L')}Z`;
    })
    .join('');
}
