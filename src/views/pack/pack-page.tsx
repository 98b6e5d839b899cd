import type { ReactNode } from 'react';
import { formatDay } from '../../domain/day';
import { useStore, useWords } from '../../store/use-store';

interface PackPageProps {
  /** Its number on paper, or its first and last. */
  text: string;
  total: number;
  measure: (element: HTMLElement | null) => void;
  title: string;
  children: ReactNode;
}

/** One A4 page of the meeting pack with head and foot. */
export function PackPage({ text, total, measure, title, children }: PackPageProps) {
  const asOf = useStore((state) => state.asOf);
  const hasSample = useStore((state) => state.snapshot?.hasSample ?? false);
  const { t } = useWords();
  return (
    <article className="sheet-page pack-page" ref={measure}>
      <header className="sheet-head">
        <strong>{t('plot-sheet.brand')}</strong>
        <span>{title}</span>
        {hasSample && <span className="sheet-stamp">{t('plot-sheet.sample')}</span>}
      </header>
      <div className="sheet-body">{children}</div>
      <footer className="sheet-foot">
        <span>{t('plot-sheet.foot', { date: formatDay(asOf) })}</span>
        <span>{t('pack.page', { page: text, pages: total })}</span>
      </footer>
    </article>
  );
}
