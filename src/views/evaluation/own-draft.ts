import { type OwnTarget, type OwnTargetSet, targetsFormat } from '../../domain/own-targets';

/** A target as it stands in the form: texts as typed. */
export interface TargetDraft {
  id: string;
  name: string;
  /** '' for a value by hand. */
  indicator: string;
  operator: OwnTarget['operator'];
  value: string;
  upper: string;
  unit: string;
  reach: OwnTarget['reach'];
  status: OwnTarget['status'];
  targetYear: string;
  clause: string;
  note: string;
  baseYear: number | null;
}

export interface SetDraft {
  name: string;
  source: string;
  targets: TargetDraft[];
}

/** An empty target with an id that the others have not. */
export function newTarget(others: readonly TargetDraft[]): TargetDraft {
  const taken = new Set(others.map(({ id }) => id));
  let number = others.length + 1;
  while (taken.has(String(number))) number++;
  return {
    id: String(number),
    name: '',
    indicator: 'outputIntensity',
    operator: '>=',
    value: '',
    upper: '',
    unit: '1e8 CNY/km2',
    reach: 'park',
    status: 'in-force',
    targetYear: '',
    clause: '',
    note: '',
    baseYear: null,
  };
}

export function draftOf({ name, source, targets }: OwnTargetSet): SetDraft {
  return {
    name,
    source,
    targets: targets.map((target) => {
      const { value, indicator, targetYear } = target;
      const [low, high] = Array.isArray(value) ? value : [value, null];
      return {
        ...target,
        indicator: indicator ?? '',
        value: low === null ? '' : String(low),
        upper: high === null ? '' : String(high),
        targetYear: targetYear === null ? '' : String(targetYear),
      };
    }),
  };
}

/** A number as typed; what is none stays a text, which the schema refuses and names. */
function numberOf(text: string): number | string | null {
  const bare = text.trim().replace(/[,，\s]/g, '');
  if (bare === '') return null;
  const value = Number(bare);
  return Number.isFinite(value) ? value : text;
}

/** The draft as the text of a file, so that form and file are checked by the same schema. */
export function textOfDraft({ name, source, targets }: SetDraft): string {
  return JSON.stringify({
    format: targetsFormat,
    version: 1,
    name,
    source,
    targets: targets.map(({ upper, ...target }) => {
      const { operator, value, indicator, targetYear } = target;
      const isDirection = operator === 'decrease' || operator === 'no-decrease';
      const number = numberOf(value);
      return {
        ...target,
        indicator: indicator === '' ? null : indicator,
        value: isDirection ? null : operator === 'between' ? [number, numberOf(upper)] : number,
        targetYear: numberOf(targetYear),
      };
    }),
  });
}
