import { addYears, type Day, formatDay, parseIsoDay } from '../../domain/day';
import { yearsText } from '../../i18n/rule-words';
import { swatchPattern } from '../../map/swatch-pattern';
import { useStore, useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';
import { Term } from '../help/term';

interface Moment {
  key: 'approved' | 'supplied' | 'due' | 'year' | 'two-years' | 'started' | 'finished';
  day: Day;
}

interface Row {
  label: string;
  term: string | undefined;
  text: string;
  isKnown: boolean;
  gap: number | null;
}

/** The stretches between the moments, cut at the as-of day and going on to it. */
function segmentsOf(moments: readonly Moment[], asOf: Day) {
  return moments.flatMap(({ key, day: from }, i) => {
    const to = moments[i + 1]?.day ?? Math.max(from, asOf);
    return from < asOf && asOf < to
      ? [
          { key, from, to: asOf },
          { key, from: asOf, to },
        ]
      : [{ key, from, to }];
  });
}

/** The plot's dates on a line, coloured by what it was between them, up to and beyond the as-of date. */
export function PlotTimeline({ details }: { details: PlotDetails }) {
  const asOf = useStore((state) => state.asOf);
  const theme = useStore((state) => state.theme);
  const rules = useStore((state) => state.ruleSettings);
  const { t, language } = useWords();
  const { fields, classified } = details;
  const day = (field: string): Day | null =>
    typeof fields[field] === 'string' ? parseIsoDay(fields[field]) : null;
  const approved = day('approvalDate');
  const supplied = day('supplyDate');
  const due = classified.startDue;
  const started = day('actualStart');
  const finished = day('actualFinish');
  const moments: Moment[] = [];
  const push = (key: Moment['key'], at: Day | null) => {
    if (at !== null) moments.push({ key, day: at });
  };
  push('approved', approved);
  push('supplied', supplied);
  push('due', due);
  if (due !== null && (started === null || started > addYears(due, rules.idleYears))) {
    push('year', addYears(due, rules.idleYears));
    push('two-years', addYears(due, rules.takeBackYears));
  }
  push('started', started);
  push('finished', finished);
  moments.sort((a, b) => a.day - b.day);
  const rows: Row[] = [
    { label: t('timeline.approved'), term: 'approval', at: approved, before: null },
    { label: t('timeline.supplied'), term: 'supply-mode', at: supplied, before: approved },
    {
      label: t(
        classified.startDueBasis === 'delivery-plus-year'
          ? 'timeline.due-by-delivery'
          : 'timeline.due',
        { years: yearsText(rules.startAfterDeliveryYears, language) },
      ),
      term: 'agreed-start',
      at: due,
      before: supplied,
    },
    { label: t('timeline.started'), term: 'started', at: started, before: due },
    { label: t('timeline.finished'), term: undefined, at: finished, before: started },
  ].map(({ label, term, at, before }) => ({
    label,
    term,
    text: at === null ? '—' : formatDay(at),
    isKnown: at !== null,
    gap: at !== null && before !== null ? at - before : null,
  }));
  const first = Math.min(asOf, ...moments.map((moment) => moment.day));
  const last = Math.max(asOf, ...moments.map((moment) => moment.day));
  const x = (at: Day) => (last === first ? 50 : 4 + ((at - first) / (last - first)) * 92);
  const colour = (key: Moment['key'] | 'none') => {
    const category =
      key === 'approved'
        ? 'approved'
        : key === 'supplied' || key === 'due'
          ? 'supplied'
          : key === 'year' || key === 'two-years'
            ? 'idle'
            : key === 'started'
              ? 'construction'
              : 'built';
    return swatchPattern(category, theme).fill;
  };
  const overdue = due !== null && started === null && asOf > due ? asOf - due : null;
  return (
    <section className="timeline">
      <header className="section-head">
        <h3 className="section-title">{t('timeline.title')}</h3>
        {overdue !== null && (
          <span className="minor">
            {t('timeline.overdue')} <b className="idle-number">{overdue}</b> {t('unit.days')}
          </span>
        )}
      </header>
      {moments.length > 1 && (
        <svg className="timeline-line" width="100%" height="34" aria-hidden="true">
          {segmentsOf(moments, asOf).map(({ key, from, to }) => (
            <rect
              key={`${key}-${from}`}
              x={`${x(from)}%`}
              y="9"
              width={`${x(to) - x(from)}%`}
              height="12"
              fill={colour(key)}
              opacity={from >= asOf ? 0.35 : 1}
            />
          ))}
          {moments.map((moment) => (
            <circle
              key={moment.key}
              className="timeline-dot"
              cx={`${x(moment.day)}%`}
              cy="15"
              r="4.5"
            />
          ))}
          <line className="timeline-now" x1={`${x(asOf)}%`} x2={`${x(asOf)}%`} y1="2" y2="28" />
        </svg>
      )}
      <dl className="timeline-rows">
        {rows.map((row) => (
          <div key={row.label} className={row.isKnown ? '' : 'is-unknown'}>
            <dt>{row.text}</dt>
            <dd>
              <span>
                <Term id={row.term}>{row.label}</Term>
              </span>
              {row.gap !== null && (
                <span className="minor">
                  {row.gap >= 0 ? '+' : '\u2212'}
                  {Math.abs(row.gap)} {t('unit.days')}
                </span>
              )}
            </dd>
          </div>
        ))}
        <div className="is-now">
          <dt>{formatDay(asOf)}</dt>
          <dd>
            <span>
              <Term id="as-of">{t('asof.title')}</Term>
            </span>
          </dd>
        </div>
      </dl>
    </section>
  );
}
