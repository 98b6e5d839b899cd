import { useMemo } from 'react';
import { useStore, useWords } from '../../store/use-store';
import { versionSources } from '../../store/version-sources';
import { Select } from '../../ui/select';
import type { SideName } from './use-twin-side';

const none = '';

/** Which boundary a side draws besides those of its data, where two are at hand. */
export function TwinBoundary({ side }: { side: SideName }) {
  const words = useWords();
  const snapshot = useStore((state) => state.snapshot);
  const drawings = useStore((state) => state.drawings);
  const versions = useStore((state) => state.compare.versions);
  const isOn = useStore((state) => state.twin?.boundaries ?? false);
  const changeCompare = useStore((state) => state.changeCompare);
  const changeTwin = useStore((state) => state.changeTwin);
  const sources = useMemo(
    () => versionSources(snapshot?.parks ?? [], snapshot?.areas ?? [], drawings, words),
    [snapshot, drawings, words],
  );
  if (sources.length < 2) return null;
  const place = side === 'left' ? 0 : 1;
  const chosen = isOn ? sources.find(({ key }) => key === versions[place]) : undefined;
  const choose = (key: string) => {
    const [first, second] = isOn ? versions : [null, null];
    const own = key === none ? null : key;
    const next = side === 'left' ? ([own, second] as const) : ([first, own] as const);
    changeCompare({ versions: next });
    changeTwin({ boundaries: next.some((one) => one !== null) });
  };
  return (
    <Select
      label={words.t('twin.boundary')}
      value={chosen?.key ?? none}
      options={[
        { value: none, label: words.t('twin.boundary-none') },
        ...sources.map(({ key, label }) => ({ value: key, label })),
      ]}
      onChange={choose}
    />
  );
}
