/** Faults of opportunities, the contact form and reports. */
import { DeskError, type ContactFormPort, type ReportPort, type SalesPort } from '@chamado/core';
import { ana, carla } from '../world.ts';
import { another, insteadOf, type Fault, type Loose } from './plant.ts';
import { withPort } from './plant.port.ts';

const withSales = withPort<Loose<SalesPort>>(
  ({ sales }) => sales,
  (sales) => ({ sales }),
);
const withContact = withPort<Loose<ContactFormPort>>(
  ({ contact }) => contact,
  (contact) => ({ contact }),
);
const withReports = withPort<Loose<ReportPort>>(
  ({ reports }) => reports,
  (reports) => ({ reports }),
);

export const salesFaults: readonly Fault[] = [
  {
    name: 'forgets of which ticket an opportunity is',
    caughtBy: ['sales.register.round-trip', 'sales.register.access'],
    backend: withSales(({ register }) => ({
      register: ({ ticketId: _id, ...draft }, options) => register(draft, options),
    })),
  },
  {
    name: 'keeps an opportunity with its blanks filled in',
    caughtBy: ['sales.register.invalid'],
    backend: withSales(({ register }) => ({
      register: (draft, options) =>
        register(draft, options).catch((thrown: unknown) => {
          insteadOf('invalid', thrown);
          return register({ contact: '-', phone: '-', description: '-' }, another(options));
        }),
    })),
  },
  {
    name: 'mails the reseller again of a repeated opportunity',
    caughtBy: ['sales.register.mailed'],
    backend: withSales(({ register }) => ({ register: (draft, options) => register(draft, another(options)) })),
  },
  {
    name: 'shows every opportunity to everybody',
    caughtBy: ['sales.list.scope'],
    backend: withSales((_sales, other) => ({ list: other(ana).list, get: other(ana).get })),
  },
  {
    name: 'lists opportunities whatever is asked of them',
    caughtBy: ['sales.list.query'],
    backend: withSales(({ list }) => ({ list: (_query, options) => list({}, options) })),
  },
  {
    name: 'keeps the contact form under a name that was typed',
    caughtBy: ['contact.send.round-trip', 'contact.list.scope'],
    backend: withContact((_contact, other) => ({ send: other(ana).send })),
  },
  {
    name: 'names only the first blank of the contact form',
    caughtBy: ['contact.send.invalid'],
    backend: withContact(({ send }) => ({
      send: (draft, options) =>
        send(draft, options).catch((thrown: unknown) => {
          if (!(thrown instanceof DeskError)) throw thrown;
          throw new DeskError(thrown.code, thrown.message, { fields: thrown.fields.slice(0, 1) });
        }),
    })),
  },
  {
    name: 'mails the contact form again when it is sent again',
    caughtBy: ['contact.send.mailed'],
    backend: withContact(({ send }) => ({ send: (draft, options) => send(draft, another(options)) })),
  },
  {
    name: 'shows everybody what others wrote to the reseller',
    caughtBy: ['contact.list.scope'],
    backend: withContact((_contact, other) => ({ list: other(ana).list })),
  },
  {
    name: 'lists what came by the contact form whatever is asked of it',
    caughtBy: ['contact.list.query'],
    backend: withContact(({ list }) => ({ list: (_query, options) => list({}, options) })),
  },
];

export const reportFaults: readonly Fault[] = [
  {
    name: 'sums up a report under one row',
    caughtBy: ['reports.run.counts', 'reports.run.filters'],
    backend: withReports(({ run }) => ({ run: ({ by: _by, ...definition }, options) => run(definition, options) })),
  },
  {
    name: 'counts tickets that the person does not see',
    caughtBy: ['reports.run.scope', 'reports.tickets.scope'],
    backend: withReports((_reports, other) => ({ run: other(ana).run })),
  },
  {
    name: 'counts only the customer’s own',
    caughtBy: ['reports.run.scope'],
    backend: withReports((_reports, other) => ({ run: other(carla).run })),
  },
  {
    name: 'counts working hours where elapsed ones are asked for',
    caughtBy: ['reports.run.times'],
    backend: withReports(({ run }) => ({
      run: (definition, options) => run({ ...definition, hours: 'business' }, options),
    })),
  },
  {
    name: 'blames the desk for how long the customer took',
    caughtBy: ['reports.run.sla'],
    backend: withReports(({ run }) => ({
      run: async (definition, options) => {
        const report = await run(definition, options);
        const at = report.measures.indexOf('slaKept');
        const cells = report.total.cells.map((cell, place) => (place === at ? { value: 0, tickets: 0 } : cell));
        return { ...report, total: { ...report.total, cells } };
      },
    })),
  },
  {
    name: 'does not filter a report',
    caughtBy: ['reports.run.filters', 'reports.run.invalid'],
    backend: withReports(({ run }) => ({
      run: ({ filters: _f, until: _u, ...definition }, options) => run(definition, options),
    })),
  },
  {
    name: 'counts by nothing where it does not know by what',
    caughtBy: ['reports.run.invalid'],
    backend: withReports(({ run }) => ({
      run: (definition, options) =>
        run(definition, options).catch((thrown: unknown) => {
          insteadOf('invalid', thrown);
          return run({}, options);
        }),
    })),
  },
  {
    name: 'names every ticket behind every figure',
    caughtBy: ['reports.tickets.behind'],
    backend: withReports(({ tickets }) => ({
      tickets: (definition, _figure, options) => tickets(definition, { measure: 'tickets' }, options),
    })),
  },
  {
    name: 'names tickets of others behind a figure',
    caughtBy: ['reports.tickets.scope'],
    backend: withReports((_reports, other) => ({ tickets: other(ana).tickets })),
  },
];
