import { describe, expect, it } from 'vitest';
import { asked, classify } from '../../data/fixtures/classify-setup';
import {
  type ClauseCase,
  clauseCases,
  clausesWithoutCases,
} from '../../data/fixtures/clause-cases';
import { datasetFromRows } from '../../data/fixtures/dataset-from-rows';
import { overlayBits } from '../domain/category';
import { formatDay, parseIsoDay } from '../domain/day';
import { translateKey } from '../i18n/translate';
import { clauses } from './clauses';
import { plotClock } from './plot-clock';

const word = (key: string) => translateKey('zh', key);

/** What the rules say of a case, as a person reads it. */
function outcomeOf({ row, asOf, cause }: ClauseCase) {
  const classified = classify(row, asOf);
  const dataset = datasetFromRows({ plots: [row], emptyColumns: asked });
  const clock = plotClock(dataset, 0, classified, parseIsoDay(asOf)!, undefined, cause ?? null);
  const overlays = Object.entries(overlayBits)
    .filter(([, bit]) => classified.overlays & bit)
    .map(([name]) => word(`overlay.${name}`));
  const [step] = clock.steps;
  const next = !step
    ? '—'
    : `${formatDay(step.day)} ${word(step.kind === 'status' ? `status.${step.status}` : `clock.step.${step.kind}`)}`;
  const ways = clock.ways.flatMap((under) =>
    under.finding === 'holder'
      ? under.ways.map(({ key }) => word(`way.${key}`))
      : word(`disposal.article12.${clock.ways.length > 1 ? 'open' : under.finding}`),
  );
  const { yuan, ifHolderYuan, reason } = clock.fee;
  const fee =
    yuan !== null
      ? `${yuan / 1e4} 万元`
      : ifHolderYuan !== null
        ? `如属企业原因 ${ifHolderYuan / 1e4} 万元`
        : clock.stage === 'none'
          ? '—'
          : word(`fee.reason.${reason}`);
  return {
    status: classified.status,
    cells: [
      [word(`status.${classified.status}`), ...overlays].join('；'),
      next,
      ways.join('；') || '—',
      fee,
    ],
  };
}

/** All clauses with their cases as a table. */
function printTable(): string {
  const lines = [
    '# 条文与情形',
    '',
    '由测试打印：每条条文、它的情形，以及规则在该数据时点给出的结果。',
    '',
  ];
  for (const { id, mark } of clauses) {
    lines.push(
      `## ${word(`clause.short.${id}`)}`,
      '',
      word(`clause.${id}`),
      '',
      `依据：${word(`clause.mark.${mark}`)}`,
      '',
    );
    const cases = clauseCases.filter(({ clause }) => clause === id);
    if (cases.length === 0) lines.push('只设数值，不影响分类。', '');
    else {
      lines.push(
        '| 情形 | 数据时点 | 判定 | 下一步 | 处置 | 闲置费 |',
        '| --- | --- | --- | --- | --- | --- |',
      );
      for (const one of cases)
        lines.push(`| ${[one.about, one.asOf, ...outcomeOf(one).cells].join(' | ')} |`);
      lines.push('');
    }
  }
  return lines.join('\n');
}

describe('the clauses', () => {
  it.each(clauseCases.map((one) => [`${one.clause} ${one.about} ${one.asOf}`, one] as const))(
    '%s',
    (_, one) => {
      expect(outcomeOf(one).status).toBe(one.status);
    },
  );

  it('have each its cases', () => {
    const without = clauses
      .map(({ id }) => id)
      .filter((id) => !clauseCases.some(({ clause }) => clause === id));
    expect(without).toEqual(clausesWithoutCases);
  });

  // `npx vitest run src/rules/clause-table.test.ts --update` prints it anew.
  it('stand in a table with what follows in each case', async () => {
    await expect(printTable()).toMatchFileSnapshot('./clause-table.md');
  });
});
