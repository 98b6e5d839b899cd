import { describe, expect, it } from 'vitest';
import { overlayBits, statuses } from '../../domain/category';
import { statusFromText } from './stated-status';

describe('statusFromText', () => {
  it.each([
    ['闲置', 'idle_suspected_1y', 0],
    ['闲置土地', 'idle_suspected_1y', 0],
    ['idle', 'idle_suspected_1y', 0],
    ['疑似闲置(满两年)', 'idle_suspected_2y', 0],
    ['疑似闲置(满一年未满两年)', 'idle_suspected_1y', 0],
    ['供而未用(超期未动工未满一年)', 'supplied_unused_overdue', 0],
    ['Suspected idle, 2 years or more', 'idle_suspected_2y', 0],
    ['疑似闲置(动工后中止)', 'idle_suspected_suspended', 0],
    ['批而未供', 'approved_unsupplied', 0],
    ['approved-unsupplied', 'approved_unsupplied', 0],
    ['批而未征', 'approved_unsupplied', overlayBits.unrequisitioned],
    ['征而未供', 'approved_unsupplied', overlayBits.requisitioned],
    ['未供应', null, 0],
    ['unsupplied', null, 0],
    ['供而未用', 'supplied_unused_within_term', 0],
    ['在建', 'under_construction', 0],
    ['under-construction', 'under_construction', 0],
    ['已建成', 'built', 0],
    ['建成投产', 'built', 0],
    ['Storage', 'built', 0],
    ['低效用地', 'built', overlayBits.inefficient],
    ['low-efficiency', 'built', overlayBits.inefficient],
    ['标准地', null, overlayBits.standardPlot],
    ['standard-plot', null, overlayBits.standardPlot],
    ['M0', null, overlayBits.m0],
    ['预留', 'planned_unapproved', overlayBits.reserve],
    ['蓄水池', 'planned_unapproved', overlayBits.pool],
  ])('%s', (text, status, overlays) => {
    expect(statusFromText(text)).toEqual({ status, overlays });
  });

  it('knows the name of every status', () => {
    for (const status of statuses)
      expect(statusFromText(status)?.status).toBe(status === 'undetermined' ? null : status);
  });

  it.each(['Allocated', 'Closed', 'Allocated/Partially Constructed area', '', '闲置?可能'])(
    '“%s” is not guessed at',
    (text) => {
      expect(statusFromText(text)).toBeNull();
      expect(statusFromText(text)).toBeNull();
    },
  );
});
