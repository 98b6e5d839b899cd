import type { ReactNode } from 'react';
import { type Category, categories } from '../../domain/category';
import { areaUnitName, formatArea, formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { MapSheetLand } from '../../worker/map-sheet-messages';
import { usePageLengths } from '../plot-sheet/use-page-lengths';
import { zoneNumberOf } from '../plot-sheet/zone-text';
import { Swatch } from '../swatch';
import { LandMapSvg } from './land-map-svg';
import { PackCover } from './pack-cover';
import { PackMethod } from './pack-method';
import { PackPage } from './pack-page';
import { pagesOfTable } from './pack-table';
import { TablePage } from './table-page';
import { useTableHeights } from './table-ruler';
import type { Pack } from './use-pack';

/** Which parts of the pack are made. */
export const packParts = ['maps', 'indicators', 'targets', 'idle', 'unsupplied', 'method'] as const;
export type PackPart = (typeof packParts)[number];

const tableParts = ['indicators', 'targets', 'idle', 'unsupplied'] as const;
const mapWidthMm = 170;
const mapHeightMm = 190;
const nobody = () => {};

interface PackPagesProps {
  pack: Pack;
  title: string;
  parts: ReadonlySet<PackPart>;
}

/** The pages of the pack before the sheets of plots: cover, maps, tables, method. */
export function PackPages({ pack, title, parts }: PackPagesProps) {
  const { t } = useWords();
  const pages: { key: string; title: string; content: ReactNode }[] = [
    { key: 'cover', title: '', content: <PackCover title={title} pack={pack} /> },
  ];
  const has = (part: PackPart) => parts.has(part);
  const { heightsOf, rulers } = useTableHeights(tableParts.filter(has).map((part) => pack[part]));
  if (has('maps')) {
    if (pack.overview)
      pages.push({
        key: 'overview',
        title: t('pack.overview'),
        content: <MapPage land={pack.overview} title={t('pack.overview')} />,
      });
    for (const { park, land } of pack.parks) {
      const name = park.name ?? park.id ?? t('park.unnamed');
      pages.push({
        key: `park-${park.index}`,
        title: name,
        content: <MapPage land={land} title={name} park={park.index} />,
      });
    }
  }
  for (const part of tableParts)
    if (has(part))
      pages.push(
        ...pagesOfTable(pack[part], heightsOf(pack[part])).map((rows, at) => ({
          key: `${part}-${at}`,
          title: pack[part].title,
          content: <TablePage table={pack[part]} rows={rows} isFirst={at === 0} />,
        })),
      );
  if (has('method'))
    pages.push({ key: 'method', title: t('pack.method'), content: <PackMethod /> });
  const { lengths, measure } = usePageLengths(pages.length, nobody);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  const shown = pages.map((page, at) => {
    const length = lengths[at]!;
    const from = before + 1;
    before += length;
    return (
      <PackPage
        key={page.key}
        text={length > 1 ? `${from}–${before}` : String(from)}
        total={total}
        measure={measure(at)}
        title={page.title}
      >
        {page.content}
      </PackPage>
    );
  });
  return (
    <>
      {shown}
      {rulers}
    </>
  );
}

interface MapPageProps {
  land: MapSheetLand;
  title: string;
  /** Left out: all parks, without plots. */
  park?: number;
}

function MapPage({ land, title, park }: MapPageProps) {
  const { t } = useWords();
  return (
    <>
      <h2 className="sheet-title pack-title">{title}</h2>
      <LandMapSvg land={land} widthMm={mapWidthMm} heightMm={mapHeightMm} />
      {park === undefined ? <ParkKeys land={land} /> : <MapLegend park={park} land={land} />}
      <p className="sheet-note">
        {t('plot-sheet.zone', {
          width: land.zone.width,
          number: zoneNumberOf(land.zone),
          epsg: land.epsg === null ? '' : `（EPSG:${land.epsg}）`,
        })}
        {t('pack.map.note')}
      </p>
    </>
  );
}

/** The parks by their numbers on the overview, with the area of their boundary. */
function ParkKeys({ land }: { land: MapSheetLand }) {
  const parks = useStore((state) => state.snapshot?.parks);
  const { t, language } = useWords();
  return (
    <ul className="pack-keys">
      {land.parks.map(({ park, name }) => {
        const item = parks?.[park];
        const area = item?.ellipsoidalSquareMeters ?? null;
        return (
          <li key={park}>
            <strong>{park + 1}</strong>
            <span>{name ?? item?.id ?? t('park.unnamed')}</span>
            <span className="number">
              {area === null ? '—' : `${formatArea(area, 'km2', language).text} km²`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What the textures mean, with count and area of each category on the map. */
function MapLegend({ park, land }: { park: number; land: MapSheetLand }) {
  const reading = useStore((state) => state.reading);
  const unit = useStore((state) => state.unit);
  const { t, language } = useWords();
  if (!reading) return null;
  const of = new Map<Category, { plots: number; squareMeters: number }>();
  for (const { plot, category } of land.plots) {
    if (reading.isCounted[plot] !== 1) continue;
    const sum = of.get(category) ?? { plots: 0, squareMeters: 0 };
    sum.plots++;
    sum.squareMeters += reading.countedAreas[plot] || 0;
    of.set(category, sum);
  }
  return (
    <ul className="pack-legend" data-park={park}>
      {categories.map((category) => {
        const sum = of.get(category);
        if (!sum) return null;
        return (
          <li key={category}>
            <Swatch category={category} />
            <span>{t(`category.${category}`)}</span>
            <span className="number">
              {t('count.plots', { count: formatNumber(sum.plots, 0) })} ·{' '}
              {formatArea(sum.squareMeters, unit, language).text} {areaUnitName(unit, language)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
