import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../../store/use-store';
import { mayTipOpen } from '../../ui/tip-keys';
import { besidePanel } from './beside-panel';
import { type GlossaryTerm, termsById } from './glossary';
import { placeBeside, type Side } from './place-beside';
import { SourceMark } from './source-mark';

const tipId = 'term-tip';
/** Long enough to pass over a term without opening it, ms. */
const openAfter = 350;
/** Long enough to reach the tip from the term, ms. */
const closeAfter = 160;

interface Tip {
  term: GlossaryTerm;
  at: HTMLElement;
}

/** Explains whatever carries `data-term`, anywhere on the page, on hover and on focus by keyboard. */
export function TermTips() {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => listenForTerms(setTip), []);
  useEffect(() => {
    if (!tip) return;
    const { at } = tip;
    at.setAttribute('aria-describedby', tipId);
    return () => at.removeAttribute('aria-describedby');
  }, [tip]);
  return tip && <TermTip key={tip.term.id} {...tip} />;
}

function TermTip({ term, at }: Tip) {
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const { language } = useWords();
  useLayoutEffect(() => {
    if (!card.current) return;
    const { width, height } = card.current.getBoundingClientRect();
    const page = { width: window.innerWidth, height: window.innerHeight };
    setPlace(placeBeside(besidePanel(at), { width, height }, page, sidesFor(at), 8));
  }, [at]);
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <div ref={card} id={tipId} role="tooltip" className="term-tip" style={place ?? { left: -9999 }}>
      <p className="term-name">
        <strong>{term.name[language]}</strong> <span lang={other}>{term.name[other]}</span>
      </p>
      <p>{term.definition[language]}</p>
      <p className="term-source">
        {term.source[language]}
        <SourceMark mark={term.mark} />
      </p>
    </div>
  );
}

/** Beside the panel that holds the term, so that its neighbours stay in sight. */
function sidesFor(at: HTMLElement): Side[] {
  if (at.closest('.left-panel')) return ['right', 'below', 'above'];
  if (at.closest('.right-panel')) return ['left', 'below', 'above'];
  return ['above', 'below', 'right', 'left'];
}

function listenForTerms(show: (tip: Tip | null) => void): () => void {
  let shown: HTMLElement | null = null;
  /** Pressed while the pointer is on it: nobody wants to read then. */
  let pressed: Element | null = null;
  let timer = 0;

  const set = (at: HTMLElement | null) => {
    clearTimeout(timer);
    const term = at && termsById.get(at.dataset.term ?? '');
    shown = term ? at : null;
    show(term && at ? { term, at } : null);
  };
  const termAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>('[data-term]') : null;
  const isTip = (target: EventTarget | null) =>
    target instanceof Element && target.closest(`#${tipId}`) !== null;

  const onOver = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === 'touch') return;
    const at = termAt(target);
    if (at !== pressed) pressed = null;
    clearTimeout(timer);
    if (at && at !== shown && !pressed) timer = window.setTimeout(() => set(at), openAfter);
    else if (!at && !isTip(target) && shown) timer = window.setTimeout(() => set(null), closeAfter);
  };
  const onDown = ({ target }: PointerEvent) => {
    pressed = termAt(target);
    if (!isTip(target)) set(null);
  };
  const onFocus = ({ target }: FocusEvent) => {
    const at = termAt(target);
    // A focus that comes back by itself, as after a dialog, asks for nothing.
    const isMovedTo = at?.matches(':focus-visible') && mayTipOpen();
    const isAsked = at?.classList.contains('term') || isMovedTo;
    if (at && isAsked) set(at);
  };
  const onBlur = () => {
    if (shown) set(null);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !shown) return;
    set(null);
    event.preventDefault();
    event.stopPropagation();
  };
  const onScroll = () => {
    if (shown) set(null);
  };
  document.addEventListener('pointerover', onOver);
  document.addEventListener('pointerdown', onDown, true);
  document.addEventListener('focusin', onFocus);
  document.addEventListener('focusout', onBlur);
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('scroll', onScroll, true);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('pointerover', onOver);
    document.removeEventListener('pointerdown', onDown, true);
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('focusout', onBlur);
    document.removeEventListener('keydown', onKey, true);
    document.removeEventListener('scroll', onScroll, true);
  };
}
