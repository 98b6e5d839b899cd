import type { Target } from '../../domain/target';
import type { TargetHold } from '../../worker/target-messages';
import { DerivedValue } from '../inspect/derived-value';
import { Unknown } from '../quantity';
import { TargetDerivation } from './target-derivation';
import { type TargetWords, useTargetWords } from './use-target-words';

/** Met or missed where it may be said, and how far above or below. */
export function relationParts(
  target: Target,
  hold: TargetHold,
  words: TargetWords,
): { verdict: string | null; apart: string } {
  const { t, apartOf } = words;
  const { relation, judged, gap } = hold;
  if (relation === 'incomparable') return { verdict: null, apart: t('target.incomparable') };
  if (gap === null) return { verdict: null, apart: '—' };
  const isDirection = target.operator === 'decrease' || target.operator === 'no-decrease';
  const above = isDirection ? 'target.more' : 'target.above';
  const below = isDirection ? 'target.less' : 'target.below';
  const isEqual = Number(Math.abs(gap).toPrecision(9)) === 0;
  const apart = isEqual
    ? t('target.at')
    : t(gap > 0 ? above : below, { gap: apartOf(gap, target) });
  if (!judged || relation === 'above' || relation === 'below') return { verdict: null, apart };
  const verdict = t(relation === 'reaches' ? 'target.met' : 'target.not-met');
  return { verdict, apart };
}

/** The same in one line. */
export function relationText(target: Target, hold: TargetHold, words: TargetWords): string {
  const { verdict, apart } = relationParts(target, hold, words);
  return verdict === null ? apart : `${verdict} · ${apart}`;
}

/** How a park stands to a target, to be opened. */
export function TargetRelation({ target, hold }: { target: Target; hold: TargetHold }) {
  const words = useTargetWords();
  const { t, nameOf, missingOf } = words;
  if (hold.relation === 'unknown')
    return (
      <Unknown
        why={
          hold.missing.length > 0
            ? t('target.unknown', { what: missingOf(hold.missing) })
            : t('target.unknown', { what: t('target.needs.own') })
        }
      />
    );
  const { verdict, apart } = relationParts(target, hold, words);
  if (hold.gap === null) return <span className="minor">{apart}</span>;
  const isFailed = hold.judged && hold.relation === 'misses';
  const isMet = hold.judged && hold.relation === 'reaches';
  return (
    <DerivedValue
      title={`${nameOf(target)} · ${t('target.gap')}`}
      className={isFailed ? 'verdict-fail' : isMet ? 'verdict-pass' : ''}
      derivation={<TargetDerivation target={target} hold={hold} />}
    >
      {verdict !== null && <span className="target-verdict">{verdict}</span>}
      {apart}
    </DerivedValue>
  );
}
