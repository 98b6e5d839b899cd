import { Button } from 'react-aria-components';
import { useStore, useWords } from '../../store/use-store';
import './joins.css';

/** The joins at a glance, each with the way to its report; nothing where no table joins a map. */
export function JoinLines() {
  const snapshot = useStore((state) => state.snapshot);
  const openJoins = useStore((state) => state.openJoins);
  const { t } = useWords();
  if (!snapshot || snapshot.joins.length === 0) return null;
  const nameOf = (layer: number) => snapshot.layers[layer]?.name ?? '';
  return (
    <div className="import-joins">
      {snapshot.joins.map((join, i) => (
        <p key={join.table}>
          {t('joins.line', {
            table: nameOf(join.table),
            map: nameOf(join.map),
            met: join.met,
            onlyInTable: join.onlyInTable,
            onlyOnMap: join.onlyOnMap,
            repeated: join.repeatedInTable + join.repeatedOnMap,
          })}{' '}
          <Button className="link-button" onPress={() => openJoins(i)}>
            {t('joins.open')}
          </Button>
        </p>
      ))}
    </div>
  );
}
