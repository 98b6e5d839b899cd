import { useEffect, useMemo, useState } from 'react';
import type { Position } from '../../domain/drawing';
import { standardZone } from '../../geometry/gauss-krueger';
import { readPlaces } from '../../geometry/read-places';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';

const typed = 'typed';

/** The line along which a plot is parted: one that was drawn on the map, or two points and more that are typed. */
export function SplitLine({ onChange }: { onChange: (line: readonly Position[] | null) => void }) {
  const drawings = useStore((state) => state.drawings);
  const setTool = useStore((state) => state.setTool);
  const zone = useStore((state) => state.zone);
  const longitude = useStore((state) => state.camera?.lon ?? 106.55);
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState('');
  const lines = useMemo(() => drawings.filter(({ kind }) => kind === 'line'), [drawings]);
  // The line that was drawn last, unless another way was chosen.
  const known = chosen === typed || lines.some(({ id }) => id === chosen) ? chosen : null;
  const source = known ?? lines.at(-1)?.id ?? typed;
  const { places, faults } = useMemo(
    () => readPlaces(text, zone ?? standardZone(longitude)),
    [text, zone, longitude],
  );
  const drawn = lines.find(({ id }) => id === source)?.coordinates;
  const line = useMemo(
    () => drawn ?? (places.length >= 2 && faults.length === 0 ? places : null),
    [drawn, places, faults],
  );
  useEffect(() => onChange(line), [line, onChange]);
  return (
    <div className="scenario-line">
      <p className="minor">{t('scenario.split-how')}</p>
      <Select
        label={t('scenario.split-line')}
        value={source}
        options={[
          ...lines.map(({ id, name }) => ({ value: id, label: name })),
          { value: typed, label: t('scenario.split-typed') },
        ]}
        onChange={setChosen}
      />
      <button
        type="button"
        className="button small"
        onClick={() => {
          setChosen(null);
          setTool('draw-line');
        }}
      >
        {t('scenario.split-draw')}
      </button>
      {source === typed && (
        <label>
          {t('scenario.split-points')}
          <textarea
            className="text-input"
            rows={2}
            spellCheck={false}
            placeholder={'106.550, 29.560\n106.560, 29.565'}
            value={text}
            aria-invalid={faults.length > 0}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
      )}
    </div>
  );
}
