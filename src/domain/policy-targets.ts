import chengdu from '../../data/reference/targets/chengdu-2019-06-20.json' with { type: 'json' };
import draft from '../../data/reference/targets/draft-2021-08-05.json' with { type: 'json' };
import explanation from '../../data/reference/targets/explanation-2021-29.json' with {
  type: 'json',
};
import opinions from '../../data/reference/targets/yu-fu-fa-2021-29.json' with { type: 'json' };
import ziyang from '../../data/reference/targets/zi-fu-ban-fa-2017-90.json' with { type: 'json' };
import type { TargetDocument } from './target';

/** The five documents with their 80 entries, in the order of the list; a test holds them against the schema. */
export const policyDocuments = [
  opinions,
  draft,
  explanation,
  ziyang,
  chengdu,
] as readonly unknown[] as readonly TargetDocument[];

/** The industrial output per land of the consultation draft, 一(二): no document in force has it. */
export const draftOutputTarget = 'CQDR-03';
