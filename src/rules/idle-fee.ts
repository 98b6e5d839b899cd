import type { IdleCause } from '../domain/idle-cause';
import type { IdleStage } from './idle-stage';

/** Why a fee is due, or why none is told. */
export type FeeReason =
  | 'due'
  | 'not-idle'
  | 'take-back'
  | 'suspended'
  | 'other-cause'
  | 'cause-undecided'
  | 'stage-unknown'
  | 'price-missing';

/** The idle land fee (53号令 art. 14(1)) as an estimate: what an authority decides may differ. */
export interface IdleFee {
  /** Yuan; `null`: none is due, or it cannot be told. */
  yuan: number | null;
  reason: FeeReason;
  /** Fields (i18n `missing.<field>`) without which it cannot be told. */
  missing: string[];
  /** What it is worked out from: share of the land price, and that price in yuan. */
  share: number;
  priceYuan: number | null;
  /** What it would be if the cause were the holder's, while nobody has decided the cause; else `null`. */
  ifHolderYuan: number | null;
}

/**
 * The fee for land idle by the holder's cause for one to less than two years: price × share. From two years on the
 * land is taken back without compensation, and no other cause and no suspension brings a fee.
 */
export function idleFeeOf(
  stage: IdleStage,
  cause: IdleCause,
  priceYuan: number | null,
  share: number,
): IdleFee {
  const price = priceYuan !== null && priceYuan > 0 ? priceYuan : null;
  const amount = price === null ? null : price * share;
  const fee = (
    reason: FeeReason,
    missing: string[] = [],
    yuan: number | null = null,
    ifHolderYuan: number | null = null,
  ): IdleFee => ({ yuan, reason, missing, share, priceYuan: price, ifHolderYuan });
  if (stage === 'none') return fee('not-idle');
  if (stage === 'suspended') return fee('suspended');
  if (cause === 'government' || cause === 'force-majeure') return fee('other-cause');
  if (stage === 'two-years') return fee('take-back');
  const noPrice = price === null ? ['priceYuan'] : [];
  if (stage === 'unknown') {
    const noCause = cause === 'undecided' ? ['idleCause'] : [];
    return fee('stage-unknown', ['agreedStart', ...noCause, ...noPrice]);
  }
  if (cause === 'undecided') return fee('cause-undecided', ['idleCause', ...noPrice], null, amount);
  return price === null ? fee('price-missing', noPrice) : fee('due', [], amount);
}
