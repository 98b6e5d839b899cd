import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore, useWords } from '../../store/use-store';
import type { SearchResult } from '../../worker/messages';

/** Finds parks, plots, holders; arrows and Enter choose. */
export function SearchBox() {
  const search = useStore((state) => state.search);
  const choosePark = useStore((state) => state.choosePark);
  const focusPlots = useStore((state) => state.focusPlots);
  const { t } = useWords();
  const [text, setText] = useState('');
  const [results, setResults] = useState<SearchResult[] | null>(null);
  const [active, setActive] = useState(0);
  const asked = useRef(0);
  useEffect(() => {
    const number = ++asked.current;
    const query = text.trim();
    if (query === '') {
      setResults(null);
      return;
    }
    search(query).then((found) => {
      if (number !== asked.current) return;
      setResults(found);
      setActive(0);
    });
  }, [text, search]);

  const choose = (result: SearchResult | undefined) => {
    if (!result) return;
    setText('');
    setResults(null);
    // So that the next key is a command again.
    document.getElementById('search')?.blur();
    if (result.kind === 'park') choosePark(result.index, true);
    else focusPlots([result.index], true);
  };

  return (
    <div className="search-box">
      <Search size={15} aria-hidden />
      <input
        id="search"
        type="text"
        role="combobox"
        autoComplete="off"
        className="text-input"
        placeholder={t('search.placeholder')}
        aria-label={t('search.placeholder')}
        aria-expanded={results !== null}
        aria-controls="search-results"
        aria-activedescendant={results?.length ? `search-result-${active}` : undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const count = results?.length ?? 0;
          if (event.key === 'ArrowDown' && count > 0) setActive((active + 1) % count);
          else if (event.key === 'ArrowUp' && count > 0) setActive((active + count - 1) % count);
          else if (event.key === 'Enter') choose(results?.[active]);
          else if (event.key === 'Escape' && text !== '') {
            setText('');
            event.stopPropagation();
          } else return;
          event.preventDefault();
        }}
      />
      <kbd>/</kbd>
      {results && (
        <div
          id="search-results"
          role="listbox"
          className="search-results"
          aria-label={t('search.results')}
        >
          {results.length === 0 && (
            <p className="minor search-none">{t('search.none', { text })}</p>
          )}
          {results.map((result, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input above carries the keys
            <div
              key={`${result.kind}-${result.index}`}
              id={`search-result-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === active}
              className="search-result"
              onPointerMove={() => setActive(i)}
              onClick={() => choose(result)}
            >
              <strong>{result.title}</strong>
              <span className="minor">{result.detail}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
