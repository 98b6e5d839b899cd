import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { parseTargetSet, type TargetProblem } from '../../domain/own-targets';
import { useStore, useWords } from '../../store/use-store';
import type { TargetIndicator } from '../../worker/target-messages';
import { newTarget, type SetDraft, type TargetDraft, textOfDraft } from './own-draft';
import { OwnTargetFields } from './own-target-fields';
import { TargetProblems } from './target-problems';

interface OwnSetFormProps {
  draft: SetDraft;
  /** Name of the set that it takes the place of. */
  former: string | undefined;
  onClose: () => void;
}

/** A set of targets as a form; it is saved when the whole is sound. */
export function OwnSetForm({ draft, former, onClose }: OwnSetFormProps) {
  const save = useStore((state) => state.saveTargetSet);
  const ask = useStore((state) => state.targetIndicators);
  const { t } = useWords();
  const [set, setSet] = useState(draft);
  const [indicators, setIndicators] = useState<readonly TargetIndicator[]>([]);
  const [problems, setProblems] = useState<readonly TargetProblem[]>([]);
  useEffect(() => {
    void ask().then(setIndicators, () => undefined);
  }, [ask]);
  const changeTarget = (at: number, change: Partial<TargetDraft> | null) =>
    setSet({
      ...set,
      targets: set.targets.flatMap((one, place) =>
        place !== at ? [one] : change === null ? [] : [{ ...one, ...change }],
      ),
    });
  return (
    <form
      className="own-set"
      onSubmit={(event) => {
        event.preventDefault();
        const known = indicators.map(({ id }) => id);
        const read = parseTargetSet(textOfDraft(set), known);
        if ('problems' in read) return setProblems(read.problems);
        save(read.set, former);
        onClose();
      }}
    >
      <div className="own-target-form">
        <label>
          {t('target.own.set-name')}
          <input
            className="text-input"
            value={set.name}
            onChange={(event) => setSet({ ...set, name: event.target.value })}
          />
        </label>
        <label>
          {t('target.own.source')}
          <input
            className="text-input"
            value={set.source}
            onChange={(event) => setSet({ ...set, source: event.target.value })}
          />
        </label>
      </div>
      {set.targets.map((target, at) => (
        <OwnTargetFields
          key={target.id}
          target={target}
          indicators={indicators}
          onChange={(change) => changeTarget(at, change)}
          onDelete={set.targets.length > 1 ? () => changeTarget(at, null) : null}
        />
      ))}
      <TargetProblems title="target.own.form-problems" problems={problems} />
      <div className="own-target-buttons">
        <Button
          className="button small"
          onPress={() => setSet({ ...set, targets: [...set.targets, newTarget(set.targets)] })}
        >
          {t('target.own.add-target')}
        </Button>
        <Button type="submit" className="button small primary">
          {t('target.own.save')}
        </Button>
        <Button className="button small" onPress={onClose}>
          {t('target.own.cancel')}
        </Button>
      </div>
    </form>
  );
}
