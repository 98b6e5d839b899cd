import { useEffect, useState } from 'react';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';

type Answer<T> = { kind: 'computing' } | { kind: 'failed' } | { kind: 'there'; value: T };

/** An answer of the worker, asked for anew whenever `ask` changes; the last one stays until then. */
export function useAnswer<T>(ask: (() => Promise<T>) | null): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ kind: 'computing' });
  useEffect(() => {
    if (!ask) return;
    let isCurrent = true;
    const tell = (found: Answer<T>) => {
      if (isCurrent) setAnswer(found);
    };
    ask().then(
      (value) => tell({ kind: 'there', value }),
      () => tell({ kind: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [ask]);
  return answer;
}

/** The chosen park, the same for map, legend and 处置, and how to choose another; `null`: all. */
export function useParkChoice(): [number | null, (park: number | null) => void] {
  const park = useStore((state) => state.park);
  const viewPark = useStore((state) => state.viewPark);
  const choosePark = useStore((state) => state.choosePark);
  return [park, (next) => (next === null ? choosePark(null, false) : viewPark(next))];
}

interface ParkSelectProps {
  park: number | null;
  onChange: (park: number | null) => void;
}

export function ParkSelect({ park, onChange }: ParkSelectProps) {
  const parks = useStore((state) => state.snapshot?.parks);
  const { t } = useWords();
  if (!parks || parks.length === 0) return null;
  return (
    <Select
      label={t('stock.park')}
      isLabelHidden
      value={park === null ? 'all' : String(park)}
      options={[
        { value: 'all', label: t('stock.all') },
        ...parks.map(({ index, name, id }) => ({
          value: String(index),
          label: name ?? id ?? String(index + 1),
        })),
      ]}
      onChange={(value) => onChange(value === 'all' ? null : Number(value))}
    />
  );
}
