/** Every port that is made of records, over one desk: what memory, browser and server offer alike. */
import { directoryFor } from '../directory/directory.port.ts';
import { agendaFor } from '../agenda/agenda.port.ts';
import { inboxFor } from '../intake/inbox.port.ts';
import { contactFor } from '../contact/contact.port.ts';
import { mailFor } from '../mail/mail.port.ts';
import { salesFor } from '../opportunity/sales.port.ts';
import { reportsFor } from '../report/report.port.ts';
import { scriptsFor } from '../script/script.port.ts';
import { suppliesFor } from '../supply/supply.port.ts';
import { tasksFor } from '../task/task.port.ts';
import type { DeskPort } from './desk-port.ts';
import type { DeskStorage } from './desk-storage.ts';
import { recordDesk } from './records.ts';

/** The ports that need nothing of a desk but its storage. */
export type RecordPorts = Required<
  Pick<
    DeskPort,
    'agenda' | 'directory' | 'inbox' | 'mail' | 'contact' | 'reports' | 'sales' | 'scripts' | 'supplies' | 'tasks'
  >
>;

/** Those ports, over the storage as one person uses it. */
export function recordPorts(storage: DeskStorage): RecordPorts {
  const desk = recordDesk(storage);
  return {
    directory: directoryFor(desk),
    agenda: agendaFor(desk),
    inbox: inboxFor(desk),
    mail: mailFor(desk),
    contact: contactFor(desk),
    reports: reportsFor(desk),
    sales: salesFor(desk),
    scripts: scriptsFor(desk),
    supplies: suppliesFor(desk),
    tasks: tasksFor(desk),
  };
}
