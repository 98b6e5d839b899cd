import { useWords } from '../../store/use-store';
import type { TermMark } from './glossary';

/** How sure a definition is; of our own words there is nothing to doubt. */
export function SourceMark({ mark }: { mark: TermMark }) {
  const { t } = useWords();
  if (mark === 'product') return null;
  return (
    <span className="term-mark" data-mark={mark}>
      {t(`glossary.mark.${mark}`)}
    </span>
  );
}
