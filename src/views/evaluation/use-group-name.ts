import { useCallback } from 'react';
import { type Grouping, isWordedGrouping } from '../../domain/grouping';
import { useWords } from '../../store/use-store';

export type GroupName = (grouping: Grouping, name: string) => string;

/** The name of a group as it is read; '': the land of which no group is known. */
export function useGroupName(): GroupName {
  const { t, tk } = useWords();
  return useCallback(
    (grouping, name) => {
      if (name === '') return t('group.none');
      return isWordedGrouping(grouping) ? tk(`group.${grouping}.${name}`) : name;
    },
    [t, tk],
  );
}
