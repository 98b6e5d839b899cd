import { useEffect, useRef, useState } from 'react';
import { categories } from '../../domain/category';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { Building2, Factory, MapSheet } from '../../ui/icons';
import type { SearchAnswer, SearchResult } from '../../worker/search-messages';
import { Swatch } from '../swatch';
import type { FindGroup, FindOption } from './find-option';
import { usePlaceOptions } from './use-place-options';

export interface Found {
  groups: FindGroup[];
  /** Whether the groups are the answer to the text as it now stands. */
  isCurrent: boolean;
}

/** What a text finds in the data: places, parks, plots, holders, industries. */
export function useFindGroups(text: string): Found {
  const search = useStore((state) => state.search);
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const choosePark = useStore((state) => state.choosePark);
  const focusPlots = useStore((state) => state.focusPlots);
  const showPlotsOfFound = useStore((state) => state.showPlotsOfFound);
  const { t } = useWords();
  const places = usePlaceOptions(text);
  const query = text.trim();
  const [answer, setAnswer] = useState<{ query: string; groups: SearchAnswer }>({
    query: '',
    groups: [],
  });
  const asked = useRef(0);
  useEffect(() => {
    const number = ++asked.current;
    if (query === '' || !snapshot) {
      setAnswer({ query, groups: [] });
      return;
    }
    void search(query).then((groups) => {
      if (number === asked.current) setAnswer({ query, groups });
    });
  }, [query, search, snapshot]);

  const count = (plots: number) => t('count.plots', { count: formatNumber(plots, 0) });
  const optionOf = (result: SearchResult): FindOption => {
    const { kind, index, title, match, also, detail, plots } = result;
    const common = { key: `${kind} ${index}`, title, match, remember: title };
    switch (kind) {
      case 'park':
        return {
          ...common,
          icon: <MapSheet size={15} />,
          detail,
          aside: count(snapshot?.parks[index]?.plotCount ?? 0),
          run: () => choosePark(index, true),
        };
      case 'plot': {
        const category = categories[reading?.categories[index] ?? -1];
        return {
          ...common,
          icon: category && <Swatch category={category} />,
          detail: [also?.text, detail].filter(Boolean).join(' · '),
          detailMatch: also?.match,
          run: () => focusPlots([index], true),
        };
      }
      default:
        return {
          ...common,
          icon: kind === 'holder' ? <Building2 size={15} /> : <Factory size={15} />,
          aside: count(plots ?? 0),
          run: () => void showPlotsOfFound(kind, index),
        };
    }
  };

  const groups: FindGroup[] = answer.groups.map(({ kind, total, results }) => ({
    key: kind,
    title: t(`find.${kind}`),
    more: total - results.length,
    options: results.map(optionOf),
  }));
  if (places.length > 0) groups.unshift({ key: 'place', title: t('find.place'), options: places });
  return { groups, isCurrent: answer.query === query };
}
