import type { GroupAnswer, GroupQuestion } from '../worker/group-messages';
import type { Access } from './access';
import type { GroupView } from './group-view';

/** What can be done with groups of land. */
export interface GroupActions {
  changeGroupView(change: Partial<GroupView>): void;
  /** Every indicator of every group, as of the reading. */
  groups(question: GroupQuestion): Promise<GroupAnswer>;
}

export function createGroupActions({ client, set, get, track }: Access): GroupActions {
  return {
    changeGroupView(change) {
      set(({ groupView }) => ({ groupView: { ...groupView, ...change } }));
      if (get().colourMode === 'group') get().refreshColouring();
    },
    groups: (question) => track(client.groups(question)),
  };
}
