import { useState } from 'react';
import { Button } from 'react-aria-components';
import { isKnownBasemap, knownBasemapIds, type TileGrid } from '../../store/basemap';
import { useStore, useWords } from '../../store/use-store';
import { Segmented } from '../../ui/segmented';

/** Tianditu: the user's key, the grid of its tiles, and its three maps. */
export function TiandituSection() {
  const key = useStore((state) => state.tiandituKey);
  const chosen = useStore((state) => state.basemap);
  const chooseBasemap = useStore((state) => state.chooseBasemap);
  const isChosenByDegrees = isKnownBasemap(chosen) && chosen.endsWith('-c');
  const [grid, setGrid] = useState<TileGrid>(isChosenByDegrees ? 'lonlat' : 'mercator');
  const { t } = useWords();
  const ids = knownBasemapIds.filter((id) => id.endsWith('-c') === (grid === 'lonlat'));
  return (
    <section>
      <h3>{t('basemap.tianditu')}</h3>
      <KeyEntry />
      <div className="key-row">
        <span className="minor">{t('basemap.set')}</span>
        <Segmented
          label={t('basemap.set')}
          value={grid}
          options={(['mercator', 'lonlat'] as const).map((value) => ({
            value,
            label: t(`basemap.grid.${value}`),
          }))}
          onChange={setGrid}
        />
      </div>
      <ul className="basemap-choices">
        {ids.map((id) => {
          const name = t(`basemap.name.${id}`);
          const isUsed = chosen === id;
          return (
            <li key={id}>
              <span className="basemap-name">{name}</span>
              <Button
                className="button small"
                aria-label={isUsed && key ? undefined : t('basemap.use-of', { name })}
                isDisabled={!key || isUsed}
                onPress={() => chooseBasemap(id)}
              >
                {t(isUsed && key ? 'basemap.in-use' : 'basemap.use')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function KeyEntry() {
  const key = useStore((state) => state.tiandituKey);
  const setTiandituKey = useStore((state) => state.setTiandituKey);
  const [text, setText] = useState('');
  const { t } = useWords();
  if (key)
    return (
      <p className="key-row">
        <span>{t('basemap.key')}</span>
        <span className="minor">{t('basemap.key-kept', { end: key.slice(-4) })}</span>
        <Button className="button small" onPress={() => setTiandituKey('')}>
          {t('basemap.key-clear')}
        </Button>
      </p>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTiandituKey(text);
        setText('');
      }}
    >
      <label htmlFor="tianditu-key">{t('basemap.key')}</label>
      <div className="key-row">
        <input
          id="tianditu-key"
          className="text-input"
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" className="button" isDisabled={text.trim() === ''}>
          {t('basemap.key-save')}
        </Button>
      </div>
      <p className="minor">
        {t('basemap.key-needed')} {t('basemap.key-note')}
      </p>
    </form>
  );
}
