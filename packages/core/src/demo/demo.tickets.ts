/** The demo's tickets: each opened and driven by the decisions of every desk, at hours when people work. */
import { addBusinessHours, nextOpening } from '../calendar/working-time.rules.ts';
import type { Mail } from '../mail/mail.schema.ts';
import { decideApply } from '../port/apply.decision.ts';
import { fileType } from '../port/file-limits.rules.ts';
import type { StoredFile } from '../port/file.rules.ts';
import { decideOpen, type Decision } from '../port/open.decision.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import { FileId, TicketId } from '../shared/ids.ts';
import { DAY_MS, instantAt, millis, type Instant } from '../shared/instant.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import { nextSequence, numberFor, sequenceScope } from '../ticket/ticket.number.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { chanceFrom, type Chance } from './demo.chance.ts';
import { htmlOf } from './demo.matter.ts';
import { demoPeople, marcos } from './demo.people.ts';
import { plotsFor, type Plot } from './demo.plot.ts';

/** A file with its bytes: small, and drawn here, so that the demo fetches nothing. */
export type DemoFile = StoredFile & { readonly data: Blob };

/** Tickets with their timelines, the mails they caused, and the files they carry. */
export type DemoTickets = {
  readonly histories: readonly { readonly ticket: Ticket; readonly entries: readonly TimelineEntry[] }[];
  readonly mails: readonly Mail[];
  readonly files: readonly DemoFile[];
};

type Dated = Plot & { readonly moments: readonly Instant[] };

/** The tickets of a desk that has been at work for weeks when it is `now`: the same for the same moment and `seed`. */
export function demoTickets(profile: PortalProfile, now: Instant, seed: number): DemoTickets {
  const chance = chanceFrom(seed);
  const dated = plotsFor(chance, now).map((plot) => ({ ...plot, moments: momentsOf(plot, profile, now, chance) }));
  const inOrder = dated.sort((a, b) => ((a.moments[0] ?? now) < (b.moments[0] ?? now) ? -1 : 1));
  const draw = numbering(profile);
  const histories: { ticket: Ticket; entries: TimelineEntry[] }[] = [];
  const mails: Mail[] = [];
  const files: DemoFile[] = [];
  for (const [at, plot] of inOrder.entries()) {
    const file = fileOf(plot, at);
    if (file) files.push(file);
    const first = histories.find(({ ticket }) => ticket.subject === plot.matter.subject)?.ticket;
    if (plot.repeats && !first) continue;
    const decisions = told(plot, { profile, at, draw, file, first });
    const last = decisions.at(-1);
    if (last) histories.push({ ticket: last.ticket, entries: decisions.map(({ entry }) => entry) });
    mails.push(...decisions.flatMap((decision) => decision.mails));
  }
  return { histories, mails, files };
}

type Telling = {
  readonly profile: PortalProfile;
  readonly at: number;
  readonly draw: (openedAt: Instant) => string;
  readonly file: DemoFile | null;
  /** The ticket that told the same before. */
  readonly first: Ticket | undefined;
};

function told(
  { item, matter, cast, steps, moments, repeats }: Dated,
  { profile, at: place, draw, file, first }: Telling,
): readonly Decision[] {
  const [openedAt = '', ...later] = moments;
  const files = file ? [file.attachment] : [];
  const by = (person: Person, at: Instant) => ({ by: person, at, profile, people: demoPeople, files });
  const opening = decideOpen({
    ...by(cast.requester, openedAt),
    id: parse(TicketId, `demo-${String(place + 1).padStart(3, '0')}`),
    number: draw(openedAt),
    draft: {
      formId: 'ticket',
      attachments: files,
      values: {
        ...{ type: 'varejo', item, service: matter.service, category: matter.category, version: '8.2' },
        ...{ subject: matter.subject, description: htmlOf(matter.told), impact: matter.critical ? 'parada' : 'normal' },
        ...(place % 11 === 4 && { additionalEmails: ['matriz@aurora.example'] }),
      },
    },
  });
  const duplicate = first && {
    by: marcos,
    command: { type: 'ticket.reject' as const, reason: `Repete o ticket ${first.number}.`, duplicateOf: first.id },
  };
  const deeds = repeats && duplicate ? [duplicate] : steps;
  return deeds.reduce<readonly Decision[]>(
    (decisions, { by: person, command }, n) => {
      const { ticket } = decisions.at(-1) ?? opening;
      return [
        ...decisions,
        decideApply({ ...by(person, later[n] ?? openedAt), ticket, repeated: first, command, version: ticket.version }),
      ];
    },
    [opening],
  );
}

/** When the plot's opening and steps happen: at work, and all of them before `now`. */
function momentsOf(
  { days: [least, most], steps, repeats }: Plot,
  { calendar }: PortalProfile,
  now: Instant,
  chance: Chance,
): readonly Instant[] {
  const paces = (repeats ? [1.5] : steps.map(({ after }) => after)).map((after) => after * chance.between(0.6, 1.4));
  const hour = chance.between(0, 3);
  const days = chance.between(least, most);
  // Weekends and holidays stretch what takes a few hours of work: then it began earlier.
  for (let earlier = 0; ; earlier += 0.5) {
    const from = nextOpening(calendar, instantAt(millis(now) - (days + earlier) * DAY_MS));
    const moments = [addBusinessHours(calendar, from, hour)];
    for (const [n, pace] of paces.entries()) {
      const before = moments.at(-1) ?? from;
      const elapsed = steps[n]?.days;
      moments.push(
        elapsed === undefined ? addBusinessHours(calendar, before, pace) : instantAt(millis(before) + elapsed * DAY_MS),
      );
    }
    if ((moments.at(-1) ?? from) < now) return moments;
  }
}

function fileOf({ matter: { file }, cast, repeats }: Plot, at: number): DemoFile | null {
  if (!file || repeats) return null;
  const [name, text] = file;
  const data = new Blob([text], { type: fileType({ name, data: new Blob() }) });
  const id = parse(FileId, `demo-file-${String(at + 1)}`);
  return { attachment: { id, name, type: data.type, size: data.size }, by: cast.requester.id, data };
}

function numbering({ numbers, calendar: { timeZone } }: PortalProfile): (at: Instant) => string {
  const last = new Map<string, number>();
  return (at) => {
    const scope = sequenceScope(numbers, at, timeZone);
    const sequence = nextSequence(numbers, last.get(scope) ?? null);
    last.set(scope, sequence);
    return numberFor(numbers, { at, sequence, timeZone });
  };
}
