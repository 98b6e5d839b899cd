import { useMemo } from 'react';
import { isComparable, type Target, type TargetDocument } from '../../domain/target';
import { useStore } from '../../store/use-store';
import { Select } from '../../ui/select';
import { TableHead } from '../../ui/table-head';
import type { ParkItem } from '../../worker/data-messages';
import type { TargetHold } from '../../worker/target-messages';
import { useParkChoice } from '../work/use-stock';
import { WaitingLine } from '../work/waiting-line';
import { ExportButtons } from './export-buttons';
import { HandEntry } from './hand-entry';
import { saveHolds } from './save-holds';
import { TargetBadges } from './target-badges';
import { TargetClosings } from './target-closings';
import { TargetRelation } from './target-relation';
import { TargetValue } from './target-value';
import { useTargetWords } from './use-target-words';
import { isHeldByFigure, useHolds, useShownDocuments } from './use-targets';

/** One park against all targets that are shown: its own, those it is only held up against, and what no data tell. */
export function TargetsOfPark() {
  const parks = useStore((state) => state.snapshot?.parks);
  const [chosen, choose] = useParkChoice();
  const documents = useShownDocuments();
  const words = useTargetWords();
  const { t, language } = words;
  const park = parks?.find(({ index }) => index === chosen) ?? parks?.[0] ?? null;
  const targets = useMemo(() => documents.flatMap((one) => one.targets), [documents]);
  const held = useMemo(() => (park ? [park] : []), [park]);
  const answer = useHolds(targets, held);
  if (!park || !parks) return <p className="minor">{t('target.no-park')}</p>;
  if (answer.kind !== 'there') return <WaitingLine kind={answer.kind} />;
  const holds = new Map((answer.value[0] ?? []).map((hold) => [hold.target, hold]));
  const isHand = (target: Target) => {
    const hold = holds.get(target.id);
    return hold !== undefined && hold.handYear !== null;
  };
  const isShown = (target: Target) => isHeldByFigure(target) || isHand(target);
  const lists = documents
    .map((document) => ({ ...document, targets: document.targets.filter(isShown) }))
    .filter((document) => document.targets.length > 0);
  const others = documents
    .map((document) => ({
      ...document,
      targets: document.targets.filter((target) => !isHeldByFigure(target)),
    }))
    .filter((document) => document.targets.length > 0);
  const save = (form: 'csv' | 'xlsx') => {
    const rows = documents.flatMap((document) =>
      document.targets.flatMap((target) => {
        const hold = holds.get(target.id);
        return hold
          ? [{ park: park.name ?? park.id ?? '', document: document.name[language], target, hold }]
          : [];
      }),
    );
    void saveHolds(form, rows, words);
  };
  return (
    <>
      <div className="stock-tools">
        <Select
          label={t('target.park')}
          isLabelHidden
          value={String(park.index)}
          options={parks.map(({ index, name, id }) => ({
            value: String(index),
            label: name ?? id ?? String(index + 1),
          }))}
          onChange={(value) => choose(Number(value))}
        />
        <ExportButtons onSave={save} />
      </div>
      {lists.length === 0 && <p className="minor">{t('target.none-shown')}</p>}
      {lists.map((document) => (
        <HeldDocument key={document.document} document={document} park={park} holds={holds} />
      ))}
      <NoData documents={others} park={park} />
    </>
  );
}

interface HeldDocumentProps {
  document: TargetDocument;
  park: ParkItem;
  holds: ReadonlyMap<string, TargetHold>;
}

function HeldDocument({ document, park, holds }: HeldDocumentProps) {
  const { t, language, nameOf, goalOf } = useTargetWords();
  return (
    <section>
      <h3 className="section-title">{document.name[language]}</h3>
      <table className="target-table">
        <TableHead texts={[t('target.target')]} numbers={[t('target.value'), t('target.gap')]} />
        <tbody>
          {document.targets.map((target) => {
            const hold = holds.get(target.id);
            if (!hold) return null;
            return (
              <tr key={target.id} data-target={target.id} data-draft={target.status === 'draft'}>
                <th scope="row">
                  <strong>{nameOf(target)}</strong> <span>{goalOf(target)}</span>
                  <TargetBadges target={target} />
                  <TargetClosings hold={hold} />
                </th>
                <td className="numeric">
                  <TargetValue target={target} hold={hold} park={park.index} />
                </td>
                <td className="numeric">
                  <TargetRelation target={target} hold={hold} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** What no figure of ours tells: which data it would take, and a value by hand where one could stand there. */
function NoData({ documents, park }: { documents: readonly TargetDocument[]; park: ParkItem }) {
  const { t, tk, language, nameOf, goalOf } = useTargetWords();
  const count = documents.reduce((sum, { targets }) => sum + targets.length, 0);
  if (count === 0) return null;
  return (
    <details className="target-no-data">
      <summary>{t('target.no-data', { count })}</summary>
      <p className="minor">{t('target.no-data-note')}</p>
      {documents.map((document) => (
        <section key={document.document}>
          <h4 className="minor">{document.name[language]}</h4>
          <ul className="stock-list">
            {document.targets.map((target) => (
              <li key={target.id} className="stock-item target-hand-row" data-target={target.id}>
                <div>
                  {nameOf(target)} <span>{goalOf(target)}</span>
                  <TargetBadges target={target} />
                  {target.needs && (
                    <p className="minor">
                      {t('target.needs', { what: tk(`target.needs.${target.needs}`) })}
                    </p>
                  )}
                </div>
                {isComparable(target) && <HandEntry target={target} park={park} />}
                {target.quoteOnly && <span className="minor">{t('target.caveat.quote')}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
