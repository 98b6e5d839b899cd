import { memo } from 'react';
import { isKnownBasemap, knownBasemapIds } from '../../store/basemap';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { Settings2 } from '../../ui/icons';
import { Select } from '../../ui/select';
import { LayerEye } from './layer-eye';
import { LayerMark } from './layer-mark';
import { LayerOptions } from './layer-options';

/** Which basemap lies underneath, and the way to add one. */
export const BasemapRow = memo(function BasemapRow() {
  const chosen = useStore((state) => state.basemap);
  const own = useStore((state) => state.ownBasemaps);
  const chooseBasemap = useStore((state) => state.chooseBasemap);
  const openPanel = useStore((state) => state.openPanel);
  const { t, tk } = useWords();
  const known = knownBasemapIds.filter((id) => !id.endsWith('-c') || id === chosen);
  const options = [
    { value: 'none', label: t('basemap.none') },
    ...known.map((id) => ({ value: id as string, label: tk(`basemap.name.${id}`) })),
    ...own.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const isThere =
    chosen !== null && (isKnownBasemap(chosen) || own.some(({ id }) => id === chosen));
  return (
    <div className="layer-row basemap-row">
      <LayerMark layer="basemap" />
      <Select
        className="basemap-select"
        label={t('layer.basemap')}
        isLabelHidden
        value={isThere ? chosen : 'none'}
        options={options}
        onChange={(id) => chooseBasemap(id === 'none' ? null : id)}
      />
      <IconButton label={t('basemap.manage')} onPress={() => openPanel('basemaps')}>
        <Settings2 size={15} />
      </IconButton>
      {isThere && (
        <>
          <LayerOptions layer="basemap" />
          <LayerEye layer="basemap" />
        </>
      )}
    </div>
  );
});
