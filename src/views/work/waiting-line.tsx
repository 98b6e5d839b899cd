import { useWords } from '../../store/use-store';

interface WaitingLineProps {
  kind: 'computing' | 'failed';
  /** Where nothing around it keeps it from the edge. */
  isPadded?: boolean;
}

/** What stands in the place of an answer of the worker: it is being computed, or could not be. */
export function WaitingLine({ kind, isPadded = false }: WaitingLineProps) {
  const { t } = useWords();
  return (
    <p className={isPadded ? 'minor stock-pad' : 'minor'}>
      {t(kind === 'failed' ? 'stock.failed' : 'stock.computing')}
    </p>
  );
}
