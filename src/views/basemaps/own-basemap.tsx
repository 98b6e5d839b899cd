import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Basemap } from '../../store/basemap';
import { type BasemapOutcome, testBasemap } from '../../store/test-basemap';
import { useStore, useWords, type Words } from '../../store/use-store';

/** A basemap that the user entered: use it, test it, change it, remove it. */
export function OwnBasemap({ basemap, onEdit }: { basemap: Basemap; onEdit: () => void }) {
  const { id, name, kind, datum } = basemap;
  const isUsed = useStore((state) => state.basemap === id);
  const camera = useStore((state) => state.camera);
  const chooseBasemap = useStore((state) => state.chooseBasemap);
  const removeBasemap = useStore((state) => state.removeBasemap);
  const [outcome, setOutcome] = useState<BasemapOutcome | 'asking' | null>(null);
  const words = useWords();
  const { t } = words;
  const test = async () => {
    setOutcome('asking');
    setOutcome(await testBasemap(basemap, camera ?? { lon: 106.55, lat: 29.56, zoom: 9 }));
  };
  const isMoved = kind === 'tiles' && datum !== 'wgs84';
  return (
    <li>
      <span className="basemap-name">
        <strong>{name}</strong>
        <span className="minor">
          {t(`basemap.kind.${kind}`)}
          {isMoved && ` · ${t('basemap.shifted', { datum: t(`basemap.datum.${datum}`) })}`}
        </span>
      </span>
      <Button
        className="button small"
        aria-label={isUsed ? undefined : t('basemap.use-of', { name })}
        isDisabled={isUsed}
        onPress={() => chooseBasemap(id)}
      >
        {t(isUsed ? 'basemap.in-use' : 'basemap.use')}
      </Button>
      <Button
        className="button small"
        aria-label={t('basemap.test-of', { name })}
        onPress={() => void test()}
      >
        {t('basemap.test')}
      </Button>
      <Button className="button small" aria-label={t('basemap.edit-of', { name })} onPress={onEdit}>
        {t('basemap.edit')}
      </Button>
      <Button
        className="button small"
        aria-label={t('basemap.remove-of', { name })}
        onPress={() => removeBasemap(id)}
      >
        {t('basemap.remove')}
      </Button>
      <span className="basemap-outcome small" role="status" hidden={outcome === null}>
        {outcome && outcomeText(outcome, words)}
      </span>
    </li>
  );
}

function outcomeText(outcome: BasemapOutcome | 'asking', { t }: Words): string {
  if (outcome === 'asking') return t('basemap.testing');
  switch (outcome.kind) {
    case 'good':
      return t('basemap.test-good', { detail: outcome.detail });
    case 'status':
      return t('basemap.test-bad', {
        detail: t('basemap.test-status', { status: outcome.status }),
      });
    default:
      return t('basemap.test-bad', { detail: t(`basemap.test-${outcome.kind}`) });
  }
}
