import type { ReactNode } from 'react';
import { termsById } from './glossary';

interface TermProps {
  /** Id in the glossary; without one the words stand as they are. */
  id: string | undefined;
  children: ReactNode;
}

/**
 * Words that the glossary explains on hover and focus. Where they stand in a button, give the button
 * `data-term` instead: what is inside a button cannot be reached on its own.
 */
export function Term({ id, children }: TermProps) {
  if (!id || !termsById.has(id)) return children;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: its explanation opens on focus
    <span className="term" data-term={id} tabIndex={0}>
      {children}
    </span>
  );
}
