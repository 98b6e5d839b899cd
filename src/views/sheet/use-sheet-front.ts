import { useEffect, useState } from 'react';
import { useStore } from '../../store/use-store';

/**
 * Which sheet the phone shows, where there is room for one: the open table once it was opened or asked
 * for a row, the details once something was chosen; else parks and legend.
 */
export function useSheetFront(): 'table' | 'details' | 'parks' {
  const isTableOpen = useStore((state) => state.isTableOpen);
  const target = useStore((state) => state.tableTarget);
  const focus = useStore((state) => state.focus);
  const [isTableLast, setTableLast] = useState(false);
  useEffect(() => {
    if (isTableOpen) setTableLast(true);
  }, [isTableOpen, target]);
  useEffect(() => {
    if (focus.kind !== 'none') setTableLast(false);
  }, [focus]);
  const hasFocus = focus.kind !== 'none';
  if (isTableOpen && (isTableLast || !hasFocus)) return 'table';
  return hasFocus ? 'details' : 'parks';
}
