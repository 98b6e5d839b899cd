import { formatNumber } from '../../i18n/format';
import { chosenBasemap } from '../../store/basemap';
import type { LayerFacts } from '../../store/layer-facts';
import { useStore, useWords } from '../../store/use-store';

/** Where a layer comes from: file, rows and reference system, or what is known of it. */
export function LayerSource({ facts: { sources, note } }: { facts: LayerFacts }) {
  const basemap = useStore(chosenAttribution);
  const { t, tk } = useWords();
  return (
    <div className="layer-source">
      {note === 'basemap'
        ? basemap && <p className="minor">{basemap}</p>
        : note && <p className="minor">{tk(`layers.note.${note}`)}</p>}
      {sources.map(({ file, rows, crs }) => (
        <dl key={file} className="facts tight">
          <div className="fact">
            <dt>{t('layers.file')}</dt>
            <dd>{file}</dd>
          </div>
          <div className="fact">
            <dt>{t('data.rows')}</dt>
            <dd>{formatNumber(rows, 0)}</dd>
          </div>
          <div className="fact">
            <dt>{t('explain.crs')}</dt>
            <dd>{crs ?? t('explain.crs-assumed')}</dd>
          </div>
        </dl>
      ))}
    </div>
  );
}

function chosenAttribution(state: Parameters<typeof chosenBasemap>[0]): string | null {
  const basemap = chosenBasemap(state);
  return basemap ? basemap.attribution || basemap.name : null;
}
