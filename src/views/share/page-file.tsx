import { useState } from 'react';
import { Button } from 'react-aria-components';
import { formatNumber } from '../../i18n/format';
import { useStore, useTubanStore, useWords } from '../../store/use-store';
import { Download } from '../../ui/icons';
import { mostPlotsOfPage, savePage } from './save-page';

/** The view as one HTML file for those without the app. */
export function PageFile() {
  const store = useTubanStore();
  const park = useStore((state) => state.park);
  const parks = useStore((state) => state.snapshot?.parks);
  const words = useWords();
  const { t } = words;
  const [problem, setProblem] = useState<string | null>(null);
  if (!parks || parks.length === 0) return null;
  const save = () =>
    savePage(store.getState(), words).then(
      (count) =>
        setProblem(
          count === null
            ? null
            : t('page.too-many', {
                count: formatNumber(count, 0),
                most: formatNumber(mostPlotsOfPage, 0),
              }),
        ),
      () => setProblem(t('page.failed')),
    );
  const item = park === null ? undefined : parks[park];
  return (
    <section className="share-data">
      <h3>{t('page.title')}</h3>
      <p className="minor">
        {t('page.about', { what: item?.name ?? item?.id ?? t('page.what-all') })}
      </p>
      <Button className="button" onPress={() => void save()}>
        <Download size={16} aria-hidden /> {t('page.save')}
      </Button>
      {problem && (
        <p className="warn small" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
