import type { JoinGroup, JoinReport, JoinRow, PossibleMatch } from '../domain/join-report';
import { usualTolerance } from '../domain/join-report';
import type { Access } from './access';

/** What the report of joins shows, so that it is the same when one comes back to it. */
export interface JoinView {
  /** Index into `Snapshot.joins`. */
  join: number;
  /** `null`: the first that has rows, worst first. */
  group: JoinGroup | 'possible' | null;
  /** Percent of the shape's area beyond which areas differ. */
  tolerance: number;
}

export const initialJoinView: JoinView = {
  join: 0,
  group: null,
  tolerance: usualTolerance,
};

/** What can be done with the report of a join. */
export interface JoinActions {
  /** Opens the report, at a join where one is given. */
  openJoins(join?: number): void;
  setJoinView(part: Partial<JoinView>): void;
  /** `null`: there is no such join, or an error was told. */
  joinReport(join: number, tolerance: number): Promise<JoinReport | null>;
  /** Leaves the report for the map (or, without a shape, for the table) with the plot of a row selected. */
  showJoinRow(row: Pick<JoinRow, 'plot' | 'hasShape'>, where: 'map' | 'table'): void;
  /** Takes keys that are nearly the same for the same, besides those that were accepted before. */
  acceptMatches(report: JoinReport, accepted: readonly PossibleMatch[]): Promise<void>;
  /** Takes back what was accepted of a key of the table. */
  dropMatch(report: JoinReport, tableKey: string): Promise<void>;
}

const away = 'notice.joins-away';

/** The report of how tables met maps. */
export function createJoinActions({ client, set, get, track, report }: Access): JoinActions {
  const forgetNotice = () =>
    set(({ notices }) => ({ notices: notices.filter(({ key }) => key !== away) }));
  return {
    openJoins(join) {
      forgetNotice();
      if (join !== undefined) get().setJoinView({ join, group: null });
      get().openPanel('joins');
    },
    setJoinView: (part) => set(({ joinView }) => ({ joinView: { ...joinView, ...part } })),
    async joinReport(join, tolerance) {
      try {
        return await track(client.joinReport(join, tolerance));
      } catch (error) {
        report(error);
        return null;
      }
    },
    showJoinRow({ plot, hasShape }, where) {
      if (plot === null) return;
      forgetNotice();
      get().openPanel(null);
      get().focusPlots([plot], hasShape);
      if (where === 'table' || !hasShape) get().showInTable(plot);
      get().notify({ tone: 'info', key: away });
    },
    acceptMatches: ({ table, accepted: before }, accepted) =>
      get().setMatches(table, {
        ...before,
        ...Object.fromEntries(accepted.map(({ tableKey, mapKey }) => [tableKey, mapKey])),
      }),
    dropMatch({ table, accepted }, tableKey) {
      const others = Object.entries(accepted).filter(([key]) => key !== tableKey);
      return get().setMatches(table, Object.fromEntries(others));
    },
  };
}
