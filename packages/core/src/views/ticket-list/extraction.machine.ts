/** An extraction under way: how far it is, that it can be stopped, and what it came to. */
import { assign, createActor, fromCallback, setup, type SnapshotFrom } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import type { TicketQuery } from '../../port/ticket-query.schema.ts';
import type { PortalProfile } from '../../profile/profile.schema.ts';
import { DeskError } from '../../shared/desk-error.ts';
import { extractTickets, type ExtractedPage, type ExtractionOptions } from './extraction.ts';

/** Which tickets are extracted, in the columns of which profile, written how. */
export type ExtractionInput = {
  readonly query: TicketQuery;
  readonly profile: PortalProfile;
  readonly options: Omit<ExtractionOptions, 'signal'>;
};

type Heard =
  | { readonly type: 'page.came'; readonly page: ExtractedPage }
  | { readonly type: 'extraction.ended' }
  | { readonly type: 'extraction.broke'; readonly error: DeskError };

type Context = ExtractionInput & {
  readonly texts: readonly string[];
  readonly done: number;
  readonly total: number | null;
  readonly error: DeskError | null;
};

export const extractionMachine = setup({
  types: { context: {} as Context, events: {} as Heard, input: {} as ExtractionInput, tags: {} as 'busy' },
  actors: {
    extract: fromCallback<{ type: 'none' }, ExtractionInput>(() => {
      throw new Error('extract comes from startExtraction(desk, input)');
    }),
  },
  actions: {
    keep: assign(({ context: { texts } }, { text, done, total }: ExtractedPage) => ({
      ...{ texts: [...texts, text], done, total },
    })),
    fail: assign((_, error: DeskError) => ({ error })),
  },
}).createMachine({
  id: 'extraction',
  context: ({ input }) => ({ ...input, texts: [], done: 0, total: null, error: null }),
  initial: 'running',
  states: {
    running: {
      tags: 'busy',
      invoke: { src: 'extract', input: ({ context }) => context },
      on: {
        'page.came': { actions: { type: 'keep', params: ({ event }) => event.page } },
        'extraction.ended': 'done',
        'extraction.broke': { target: 'failed', actions: { type: 'fail', params: ({ event }) => event.error } },
      },
    },
    done: {},
    failed: {},
  },
});

/** A running extraction; `stop()` it and nothing more is read. */
export const startExtraction = ({ tickets }: DeskPort, input: ExtractionInput) =>
  createActor(
    extractionMachine.provide({
      actors: {
        extract: fromCallback(({ input: { query, profile, options }, sendBack }) => {
          const stop = new AbortController();
          const tell = (heard: Heard) => {
            if (!stop.signal.aborted) sendBack(heard);
          };
          const run = async () => {
            for await (const page of extractTickets(tickets, query, profile, { ...options, signal: stop.signal }))
              tell({ type: 'page.came', page });
          };
          run().then(
            () => tell({ type: 'extraction.ended' }),
            (thrown: unknown) => tell({ type: 'extraction.broke', error: DeskError.from(thrown) }),
          );
          return () => stop.abort();
        }),
      },
    }),
    { input },
  ).start();

/** How far it is, in tickets. `total` is null until the first page has come. */
export type ExtractionView = {
  readonly busy: boolean;
  readonly done: number;
  readonly total: number | null;
  /** The pieces of the file, in order, once it is whole; null before. */
  readonly texts: readonly string[] | null;
  readonly failure: DeskError | null;
};

/** Pure; the finished file is there only once all of it is. */
export function selectExtraction(snapshot: SnapshotFrom<typeof extractionMachine>): ExtractionView {
  const { done, total, texts, error } = snapshot.context;
  const busy = snapshot.hasTag('busy');
  return { busy, done, total, texts: busy || error ? null : texts, failure: error };
}
