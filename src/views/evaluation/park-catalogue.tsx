import directory from '../../../data/reference/directory-2018.json' with { type: 'json' };
import catalogue from '../../../data/reference/park-catalogue.json' with { type: 'json' };
import { formatArea, formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { Unknown } from '../quantity';

/** The zones of the 2018 directory and the parks of the 2+6+6+36 as tables: facts without shapes, with source and doubts. */
export function ParkCatalogue() {
  const parks = useStore((state) => state.snapshot?.parks) ?? [];
  const { t, tk, language } = useWords();
  const loaded = new Map(parks.map((park) => [park.name, park]));
  const inData = (name: string) => {
    const park = loaded.get(name);
    if (!park) return <span className="minor">{t('catalogue.not-loaded')}</span>;
    const area = park.ellipsoidalSquareMeters;
    if (area === null) return t('catalogue.loaded');
    const { text, unit } = formatArea(area, 'hectare', language);
    return `${text} ${unit}`;
  };
  return (
    <>
      <details className="catalogue">
        <summary>{t('catalogue.tiers')}</summary>
        <p className="minor">
          {t('catalogue.tiers.note')} <span lang="zh">{catalogue.source}</span>
        </p>
        <table className="target-table">
          <thead>
            <tr>
              <th scope="col">{t('target.park')}</th>
              <th scope="col">{t('group.by.tier')}</th>
              <th scope="col">{t('catalogue.valid')}</th>
              <th scope="col">{t('catalogue.in-data')}</th>
            </tr>
          </thead>
          <tbody>
            {catalogue.parks.map(({ name, tier, counties, membership, validFrom, validTo }) => (
              <tr key={name}>
                <th scope="row" lang="zh">
                  {name}
                  <p className="minor">{counties.join('、')}</p>
                </th>
                <td>
                  {tk(`group.tier.${tier}`)}
                  {membership === 'probable' && <p className="minor">{t('catalogue.probable')}</p>}
                </td>
                <td>
                  {validFrom === null ? <Unknown why={t('catalogue.no-date')} /> : validFrom}
                  {validTo === null ? ' –' : ` – ${validTo}`}
                </td>
                <td>{inData(name)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <details className="catalogue">
        <summary>{t('catalogue.directory')}</summary>
        <p className="minor">
          <span lang="zh">{directory.source}</span> {t('catalogue.directory.note')}
        </p>
        <table className="target-table">
          <thead>
            <tr>
              <th scope="col">{t('catalogue.zone')}</th>
              <th scope="col">{t('catalogue.approved')}</th>
              <th scope="col" className="numeric">
                {t('catalogue.area')}
              </th>
              <th scope="col">{t('catalogue.in-data')}</th>
            </tr>
          </thead>
          <tbody>
            {directory.zones.map((zone) => (
              <tr key={zone.code}>
                <th scope="row" lang="zh">
                  {zone.name}
                  <p className="minor">
                    {zone.code} · {zone.province} · {zone.industries}
                  </p>
                </th>
                <td>{zone.approvedMonth}</td>
                <td className="numeric">
                  {zone.approvedAreaHa === null ? (
                    <Unknown />
                  ) : (
                    formatNumber(zone.approvedAreaHa, 2)
                  )}
                </td>
                <td>{inData(zone.name)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
