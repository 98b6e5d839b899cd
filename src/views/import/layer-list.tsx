import { Button } from 'react-aria-components';
import type { LayerSummary } from '../../domain/dataset';
import { type LayerRole, layerRoles } from '../../domain/issue';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';
import { CrsSelect } from './crs-select';
import { EncodingSelect } from './encoding-select';
import { FileOriginals } from './file-originals';
import { OriginalChecksums } from './original-checksums';

interface LayerListProps {
  /** Index of the layer whose columns are shown. */
  chosen: number;
  onChoose: (layer: number) => void;
}

/** The layers by file: what each was taken for, and what was assumed about it, all to be corrected. */
export function LayerList({ chosen, onChoose }: LayerListProps) {
  const layers = useStore((state) => state.snapshot?.layers) ?? [];
  const { t } = useWords();
  return (
    <table className="layer-table">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('data.layer')}</th>
          <th scope="col">{t('data.rows')}</th>
        </tr>
      </thead>
      <tbody>
        {layers.map((layer, i) => (
          <LayerCard
            key={`${layer.file}-${layer.name}-${i}`}
            layer={layer}
            index={i}
            isChosen={i === chosen}
            onChoose={() => onChoose(i)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface LayerCardProps {
  layer: LayerSummary;
  index: number;
  isChosen: boolean;
  onChoose: () => void;
}

function LayerCard({ layer, index, isChosen, onChoose }: LayerCardProps) {
  const setRole = useStore((state) => state.setRole);
  const version = useStore((state) => state.data.version);
  const removeFile = useStore((state) => state.removeFile);
  const { t, tk } = useWords();
  const count = (indicator: string, value: number, word: string) => (
    <span>
      {word}{' '}
      <data value={value} data-indicator={indicator}>
        {formatNumber(value, 0)}
      </data>
    </span>
  );
  return (
    <tr className={isChosen ? 'is-chosen' : ''}>
      <th scope="row">
        <button type="button" className="import-name" aria-pressed={isChosen} onClick={onChoose}>
          {layer.name}
        </button>
        <span className="minor block layer-origin">
          {layer.file} ·{' '}
          {layer.hasShapes ? (layer.crs ?? t('explain.crs-assumed')) : t('import.no-shapes')}
        </span>
      </th>
      <td>
        <p className="layer-counts">
          {count('rows', layer.rows, t('data.rows'))}
          {count('rows.accepted', layer.accepted, t('data.accepted'))}
          {count('rows.warned', layer.warned, t('data.warned'))}
          {count('rows.rejected', layer.rejected, t('data.rejected'))}
        </p>
        <dl className="layer-facts">
          <dt>{t('import.format')}</dt>
          <dd>{tk(`format.${layer.format}`)}</dd>
          <dt>{t('data.role')}</dt>
          <dd>
            <Select<LayerRole>
              label={t('data.role-of', { layer: layer.name })}
              isLabelHidden
              value={layer.role}
              options={layerRoles.map((value) => ({ value, label: tk(`role.${value}`) }))}
              onChange={(role) => {
                if (role !== layer.role) void setRole(index, role);
              }}
            />
          </dd>
          {layer.hasShapes && (
            <>
              <dt>{t('import.crs')}</dt>
              <dd>
                <CrsSelect layer={layer} />
              </dd>
            </>
          )}
          {layer.encoding && (
            <>
              <dt>{t('import.encoding')}</dt>
              <dd>
                <EncodingSelect layer={layer} found={layer.encoding} />
              </dd>
            </>
          )}
        </dl>
        <p className="layer-buttons">
          <FileOriginals layer={layer} index={index} />
          <OriginalChecksums key={version} file={layer.file} />
          <Button className="link-button" onPress={() => void removeFile(layer.file)}>
            {t('data.remove')}
          </Button>
        </p>
      </td>
    </tr>
  );
}
