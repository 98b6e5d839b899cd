import { useCallback, useEffect, useRef, useState } from 'react';

/** A4. */
const pageMillimetres = 297;
const pixelsPerMillimetre = 96 / 25.4;
/** Rounding of the browser's layout is no further page. */
const tolerance = 2;

/**
 * How many sheets of paper each page takes, by its height as laid out: what is too long for one goes on to another.
 * `onBeyond` is told how many there are beyond one each.
 */
export function usePageLengths(count: number, onBeyond: (pages: number) => void) {
  const [measured, setMeasured] = useState<readonly number[]>([]);
  const elements = useRef(new Map<number, HTMLElement>());
  const told = useRef(onBeyond);
  told.current = onBeyond;
  const measure = useCallback(
    (at: number) => (element: HTMLElement | null) => {
      if (element) elements.current.set(at, element);
      else elements.current.delete(at);
    },
    [],
  );
  // After every drawing: pictures and texts change heights.
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      const lengths = Array.from({ length: count }, (_, at) => {
        const height = elements.current.get(at)?.offsetHeight ?? 0;
        return Math.max(
          1,
          Math.ceil((height - tolerance) / (pageMillimetres * pixelsPerMillimetre)),
        );
      });
      setMeasured((before) =>
        before.length === count && before.every((length, at) => length === lengths[at])
          ? before
          : lengths,
      );
    });
    for (const element of elements.current.values()) observer.observe(element);
    return () => observer.disconnect();
  }, [count]);
  const lengths = Array.from({ length: count }, (_, at) => measured[at] ?? 1);
  const beyond = lengths.reduce((sum, length) => sum + length - 1, 0);
  useEffect(() => told.current(beyond), [beyond]);
  return { lengths, measure };
}
