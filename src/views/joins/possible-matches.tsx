import { Button } from 'react-aria-components';
import type { JoinReport } from '../../domain/join-report';
import { useStore, useWords } from '../../store/use-store';
import { Keys, LongList } from './join-rows';
import { nearnessOf } from './join-words';

/** Keys that are nearly the same: each to be accepted, or all of which neither has another candidate. */
export function PossibleMatches({ report }: { report: JoinReport }) {
  const acceptMatches = useStore((state) => state.acceptMatches);
  const words = useWords();
  const { t } = words;
  const { possible } = report;
  const only = possible.filter(({ isOnly }) => isOnly);
  return (
    <div className="joins-possible">
      <div className="joins-note">
        <p className="minor">{t('joins.possible.why')}</p>
        {only.length > 1 && (
          <p>
            <Button className="button small" onPress={() => void acceptMatches(report, only)}>
              {t('joins.possible.accept-all', { count: only.length })}
            </Button>{' '}
            <span className="minor">{t('joins.possible.accept-all.hint')}</span>
          </p>
        )}
      </div>
      <LongList count={possible.length}>
        {(at) => {
          const match = possible[at]!;
          return (
            <>
              <Keys {...match} />
              <span className="joins-remark">{nearnessOf(match, words)}</span>
              <span className="joins-buttons">
                <Button
                  className="link-button"
                  aria-label={t('joins.possible.accept-of', {
                    tableKey: match.tableKey,
                    mapKey: match.mapKey,
                  })}
                  onPress={() => void acceptMatches(report, [match])}
                >
                  {t('joins.possible.accept')}
                </Button>
              </span>
            </>
          );
        }}
      </LongList>
    </div>
  );
}
