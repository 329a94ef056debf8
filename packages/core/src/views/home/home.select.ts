/** What a view of the home shows. */
import type { SnapshotFrom } from 'xstate';
import { isWorkingTime } from '../../calendar/working-time.rules.ts';
import type { HelpChannel, Tab } from '../../profile/profile.parts.schema.ts';
import type { StageCounts, TicketQuery } from '../../port/ticket-query.schema.ts';
import type { DeskError } from '../../shared/desk-error.ts';
import type { Label } from '../../shared/text.ts';
import type { Stage } from '../../ticket/stage.schema.ts';
import { isCustomersTurn } from '../../ticket/ticket.queue.ts';
import { homeScope, type homeMachine } from './home.machine.ts';

/** One part of the map: a tab of the list, and how much of everything stands there. */
export type TileView = {
  readonly id: string;
  readonly label: Label;
  readonly count: number;
  /** Of all tickets, 0 to 1: the length of its bar. */
  readonly share: number;
  /** It holds what waits for the customer's word. */
  readonly asks: boolean;
};

/** The map of what stands where, and how else help is to be had (TOTALL 5, 1.4). */
export type HomeView = {
  /** The tabs of the list without the one that holds them all; null until counted. */
  readonly tiles: readonly TileView[] | null;
  readonly total: number;
  /** All that is counted, newest first: what an extraction reads (TOTALL 3, T3). */
  readonly everything: TicketQuery;
  readonly isOpen: boolean;
  readonly channels: readonly HelpChannel[];
  readonly busy: boolean;
  readonly failure: DeskError | null;
};

/** Reads the clock of the input, for the hours of service; else pure. */
export function selectHome(snapshot: SnapshotFrom<typeof homeMachine>): HomeView {
  const { counts, error, profile, now } = snapshot.context;
  const { calendar, tabs, helpChannels } = profile;
  const stages = Object.values(counts ?? {});
  const total = stages.reduce((sum, count) => sum + count, 0);
  return {
    tiles: counts && tabs.filter((tab) => tab.stages.length < stages.length).map((tab) => tileFor(tab, counts, total)),
    total,
    everything: { scope: homeScope(snapshot.context), sort: [{ column: 'openedAt', direction: 'descending' }] },
    isOpen: isWorkingTime(calendar, now()),
    channels: helpChannels,
    busy: snapshot.hasTag('busy'),
    failure: error,
  };
}

const tileFor = ({ id, label, stages }: Tab, counts: StageCounts, total: number): TileView => {
  const count = countOf(stages, counts);
  return {
    ...{ id, label, count, share: total === 0 ? 0 : count / total },
    asks: stages.every((stage) => isCustomersTurn({ stage, step: null })),
  };
};

const countOf = (stages: readonly Stage[], counts: StageCounts): number =>
  stages.reduce((sum, stage) => sum + counts[stage], 0);
