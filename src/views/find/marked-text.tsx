import type { TextRange } from '../../worker/search-messages';

/** A text with the stretch that was looked for set off. */
export function MarkedText({ text, range }: { text: string; range?: TextRange | null }) {
  if (!range) return text;
  const [from, to] = range;
  return (
    <>
      {text.slice(0, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  );
}
