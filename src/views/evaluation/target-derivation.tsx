import type { Unit } from '../../domain/figure';
import type { Target } from '../../domain/target';
import { formatSquareMeters } from '../../i18n/format';
import type { Closing, TargetHold } from '../../worker/target-messages';
import { useTargetWords } from './use-target-words';

/** How a gap came about, and each way to close it with its arithmetic. */
export function TargetDerivation({ target, hold }: { target: Target; hold: TargetHold }) {
  const { t, tk, amountOf, differenceOf, goalOf, closingOf, nameOf } = useTargetWords();
  const { value, goal, gap } = hold;
  const isDirection = target.operator === 'decrease' || target.operator === 'no-decrease';
  const isStrict = target.operator === '>' || target.operator === '<' || isDirection;
  return (
    <div className="derivation">
      <div className="formula">
        <p>{t('target.gap-how')}</p>
        {value !== null && goal !== null && gap !== null && (
          <p className="formula-numbers">
            {amountOf(value, target)} − {amountOf(goal, target)} ={' '}
            <strong>{differenceOf(gap, target)}</strong>
          </p>
        )}
      </div>
      <dl className="facts">
        <Fact label={t('target.target')}>
          {nameOf(target)} {goalOf(target)}
          {isDirection && goal !== null && (
            <span className="minor">
              {' '}
              {t('target.before')} {amountOf(goal, target)}
            </span>
          )}
        </Fact>
        {hold.handYear !== null && (
          <Fact label={t('target.value')}>{t('target.hand', { year: hold.handYear })}</Fact>
        )}
        {hold.caveats.map((caveat) => (
          <Fact key={caveat} label={t('target.note')}>
            {tk(`target.caveat.${caveat}`)}
          </Fact>
        ))}
      </dl>
      {hold.closings.length > 0 && (
        <section className="target-ways">
          <h3>{t('target.close')}</h3>
          <ul>
            {hold.closings.map((closing) => (
              <li key={closing.kind}>
                <p>{closingOf(closing, hold)}</p>
                <Arithmetic closing={closing} target={target} hold={hold} />
              </li>
            ))}
          </ul>
          {isStrict && <p className="minor">{t('target.close.strict')}</p>}
        </section>
      )}
    </div>
  );
}

/** The numbers of a way: goal and what stays, and what is there already. */
function Arithmetic({
  closing,
  target,
  hold,
}: {
  closing: Closing;
  target: Target;
  hold: TargetHold;
}) {
  const { t, tk, quantity, amountOf } = useTargetWords();
  const told = (value: number, unit: Unit = closing.unit) =>
    unit === 'm2' ? squareMeters(value) : quantity(value, unit);
  const { kind, kept, keptUnit, changes, now, change } = closing;
  const goal = hold.goal === null ? '' : amountOf(hold.goal, target);
  const wanted = told(closing.goal);
  return (
    <p className="formula-numbers minor">
      {kept !== null && keptUnit !== null && (
        <>
          {t(kind === 'land' ? 'target.close.quotient' : 'target.close.product', {
            goal,
            kept: told(kept, keptUnit),
            wanted,
          })}
          <br />
        </>
      )}
      {t('target.close.difference', { wanted, now: told(now), change: told(change) })}{' '}
      <span className="visually-hidden">{tk(`input.${changes}`)}</span>
    </p>
  );
}

function squareMeters(value: number): string {
  const { text, unit } = formatSquareMeters(value);
  return `${text} ${unit}`;
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
