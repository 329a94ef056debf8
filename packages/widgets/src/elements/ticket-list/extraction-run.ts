/** An extraction on its way: runs it, and hands the file to the person once it is whole; fetched when one is asked for. */
import type { Column, Instant, PortalProfile, Ticket, TicketQuery } from '@chamado/core';
import {
  filterColumnsOf,
  queryFor,
  selectExtraction,
  startExtraction,
  type CellView,
  type ExtractionInput,
  type ExtractionView,
  type ListWish,
} from '@chamado/core/views/ticket-list';
import type { ReactiveControllerHost } from 'lit';
import type { OpenDesk } from '../../context/desk-context.ts';
import { ActorController } from '../../controllers/actor-controller.ts';
import { labelText } from '../../locale/label.ts';
import { ticketNoun } from '../../words/noun.ts';
import { cellText } from './cell-text.ts';
import { columnWord } from './column-words.ts';

type Options = ExtractionInput['options'];

export class ExtractionRun {
  readonly #actor;
  #asked: { readonly desk: OpenDesk; readonly query: TicketQuery; readonly at: Instant } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#actor = new ActorController(host, {
      acquire: () => {
        if (!this.#asked) return undefined;
        const { desk, query } = this.#asked;
        const { port, profile } = desk;
        return startExtraction(port, { query, profile, options: optionsFor(profile) });
      },
      select: selectExtraction,
      release: (actor) => actor.stop(),
    });
    host.addController({ hostUpdated: () => this.#finish(), hostDisconnected: () => this.stop() });
  }

  get view(): ExtractionView | undefined {
    return this.#actor.value;
  }

  /** `at`: the day in the file's name. */
  start(desk: OpenDesk, asked: TicketQuery | ListWish, at: Instant): void {
    const query = 'period' in asked ? queryFor(asked, { ...desk, at }) : asked;
    this.#asked = { desk, query, at };
    this.#actor.reset();
  }

  stop(): void {
    this.#asked = undefined;
    this.#actor.reset();
  }

  #finish(): void {
    const texts = this.view?.texts;
    const asked = this.#asked;
    if (!texts || !asked) return;
    this.stop();
    const { other } = ticketNoun(asked.desk.profile);
    download(new Blob([...texts], { type: 'text/csv;charset=utf-8' }), `${other}-${asked.at.slice(0, 10)}.csv`);
  }
}

/** Headers and values as the reader reads them on the screen. */
function optionsFor(profile: PortalProfile): Options {
  const columns = new Map(filterColumnsOf(profile).map((column) => [column.name, column]));
  const status = columns.get('statusId');
  const labels = Object.fromEntries([...columns.values()].map((column) => [column.name, columnWord(column)]));
  const say = ({ name, kind }: Column<Ticket>, value: CellView['value']): string | null => {
    const option = columns.get(name)?.options?.find((one) => one.value === value);
    // A number stays one.
    if (typeof value === 'number') return null;
    return option?.label ? labelText(option.label) : cellText({ name, kind, value, label: null });
  };
  return { labels: { ...labels, ...(status && { status: columnWord(status) }) }, say };
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken the file by the time it draws again.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
