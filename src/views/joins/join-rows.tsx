import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { JoinGroup, JoinReport, JoinRow } from '../../domain/join-report';
import { useStore, useWords } from '../../store/use-store';
import { remarkOf } from './join-words';

const usualHeight = 44;

/** The rows of a group, each leading to its plot on the map and in the table. */
export function JoinRows({ report, group }: { report: JoinReport; group: JoinGroup }) {
  const words = useWords();
  const { t } = words;
  const rows = report.rows.filter((row) => row.group === group);
  if (report.notChecked.includes(group))
    return <p className="joins-none">{t('joins.not-checked')}</p>;
  return <LongList count={rows.length}>{(at) => <Row row={rows[at]!} report={report} />}</LongList>;
}

/** A list of which only what is in view is drawn. */
export function LongList({
  count,
  children,
}: {
  count: number;
  children: (at: number) => ReactNode;
}) {
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 8,
  });
  if (count === 0) return <p className="joins-none">{t('joins.empty')}</p>;
  return (
    <div className="joins-list" ref={scroller}>
      <ul style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => (
          <li
            key={item.key}
            ref={virtualizer.measureElement}
            data-index={item.index}
            className="joins-row"
            aria-setsize={count}
            aria-posinset={item.index + 1}
            style={{ transform: `translateY(${item.start}px)` }}
          >
            {children(item.index)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Row({ row, report }: { row: JoinRow; report: JoinReport }) {
  const showJoinRow = useStore((state) => state.showJoinRow);
  const dropMatch = useStore((state) => state.dropMatch);
  const words = useWords();
  const { t } = words;
  const { tableRow, mapRow, tableKey, mapKey, plot, hasShape, remark } = row;
  const key = tableKey ?? mapKey ?? t('joins.no-key');
  const isAccepted = remark.kind === 'how' && remark.how === 'accepted' && tableKey !== null;
  return (
    <>
      <Keys {...{ tableRow, tableKey, mapRow, mapKey }} />
      <span className="joins-remark">{remarkOf(row, words)}</span>
      <span className="joins-buttons">
        {isAccepted && (
          <Button
            className="link-button"
            aria-label={t('joins.take-back-of', { key })}
            onPress={() => void dropMatch(report, tableKey)}
          >
            {t('joins.take-back')}
          </Button>
        )}
        {plot !== null && hasShape && (
          <Button
            className="link-button"
            aria-label={t('joins.show-on-map-of', { key })}
            onPress={() => showJoinRow(row, 'map')}
          >
            {t('joins.show-on-map')}
          </Button>
        )}
        {plot !== null && (
          <Button
            className="link-button"
            aria-label={t('joins.show-in-table-of', { key })}
            onPress={() => showJoinRow(row, 'table')}
          >
            {t('joins.show-in-table')}
          </Button>
        )}
      </span>
    </>
  );
}

/** The numbers of a row on both sides, each with its row. */
export function Keys({
  tableRow,
  tableKey,
  mapRow,
  mapKey,
}: Pick<JoinRow, 'tableRow' | 'tableKey' | 'mapRow' | 'mapKey'>) {
  const { t } = useWords();
  const side = (row: number | null, key: string | null, label: string) => (
    <span className="joins-key">
      {row === null ? (
        <span className="minor">—</span>
      ) : (
        <>
          <strong>{key ?? t('joins.no-key')}</strong>{' '}
          <span className="minor">
            {label} {row}
          </span>
        </>
      )}
    </span>
  );
  return (
    <>
      {side(tableRow, tableKey, t('joins.head.table-row'))}
      {side(mapRow, mapKey, t('joins.head.map-row'))}
    </>
  );
}
