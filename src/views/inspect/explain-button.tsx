import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { AreaReference } from '../../domain/figure';
import { isOfFocus } from '../../store/focus';
import { useStore, useWords } from '../../store/use-store';
import { scrollThen } from '../../ui/scroll-then';
import { ExplainPopover } from './explain-popover';

interface ExplainButtonProps {
  indicator: string;
  /** The land, or what tells it when the figure is pressed. */
  reference: AreaReference | (() => AreaReference);
  children: ReactNode;
  className?: string;
  tabIndex?: number;
}

/** Makes a figure explain itself: press it and it opens to formula, inputs, unit and source. */
export function ExplainButton({
  indicator,
  reference,
  children,
  className = '',
  tabIndex,
}: ExplainButtonProps) {
  const anchor = useId();
  const button = useRef<HTMLButtonElement>(null);
  const explained = useStore((state) =>
    state.explained?.anchor === anchor ? state.explained : null,
  );
  const explain = useStore((state) => state.explain);
  const close = useStore((state) => state.closeExplanation);
  const { t, tk } = useWords();
  const isOpen = explained !== null;
  const asked = useRef(reference);
  // Land told by a function is told anew once it is other land: an open figure stays that of its line.
  useEffect(() => {
    const isOther = asked.current !== reference;
    asked.current = reference;
    if (isOther && isOpen && typeof reference === 'function')
      explain(anchor, reference(), indicator);
  }, [reference, isOpen, anchor, indicator, explain]);
  const isWanted = useStore(
    (state) =>
      state.wantedExplanation === indicator &&
      typeof reference !== 'function' &&
      isOfFocus(reference, state.focus),
  );
  useEffect(() => {
    if (!isWanted || typeof reference === 'function') return;
    const own = button.current;
    if (own?.closest('.right-panel'))
      scrollThen(own, () => void explain(anchor, reference, indicator));
  }, [isWanted]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`figure ${className}`}
        tabIndex={tabIndex}
        title={t('explain.ask', { name: tk(`indicator.${indicator}`) })}
        aria-expanded={isOpen}
        onClick={() => {
          if (explained) close();
          else
            explain(anchor, typeof reference === 'function' ? reference() : reference, indicator);
        }}
      >
        {children}
      </button>
      {explained && (
        <ExplainPopover trigger={button} explanation={explained.explanation} onClose={close} />
      )}
    </>
  );
}
