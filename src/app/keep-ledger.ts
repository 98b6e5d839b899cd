import { keepSampleChecks } from '../store/field-check-actions';
import { isOnSample, keepSampleLedger } from '../store/ledger-actions';
import type { TubanStore } from '../store/store';
import { keepSampleStories } from '../store/story-actions';

/** Keeps the records, field checks and stories made on the sample in this browser: those on own data are kept by their workspace. */
export function keepLedger(store: TubanStore): void {
  store.subscribe((state, before) => {
    if (!isOnSample(state)) return;
    if (state.disposals !== before.disposals && !keepSampleLedger(state))
      state.notify({ tone: 'warn', key: 'disposal.not-kept' });
    if (state.fieldChecks !== before.fieldChecks && !keepSampleChecks(state))
      state.notify({ tone: 'warn', key: 'field-check.not-kept' });
    if (state.stories !== before.stories && !keepSampleStories(state))
      state.notify({ tone: 'warn', key: 'story.not-kept' });
  });
}
