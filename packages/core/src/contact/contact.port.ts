/** The contact form over a desk's records (P22). */
import type { ContactFormPort } from '../port/contact-form-port.ts';
import type { RecordDesk } from '../port/records.ts';
import { evaluate } from '../query/evaluate.ts';
import { Query } from '../query/query.schema.ts';
import { parse } from '../shared/parse.ts';
import { refOf } from '../shared/person.ts';
import { contactColumns } from './contact.columns.ts';
import { mailsOf, maySeeMessage } from './contact.rules.ts';
import { ContactMessageDraft, ContactId, ContactMessage } from './contact.schema.ts';

/** The contact form of `desk`. */
export const contactFor = (desk: RecordDesk): ContactFormPort => ({
  send: (draft, options) =>
    desk.write(
      { name: 'contact.send', body: draft, result: ContactMessage },
      options,
      async ({ records, me, at, newId, profile }) => {
        const message: ContactMessage = {
          ...parse(ContactMessageDraft, draft),
          id: parse(ContactId, newId()),
          by: refOf(me),
          at,
        };
        await records.put('contactMessage', message);
        for (const mail of mailsOf(message, me, profile, await records.people({ role: 'manager' })))
          await records.mail(mail);
        return message;
      },
    ),
  list: (query, options) =>
    desk.read(options, async ({ records, me }) => {
      const all = await records.list('contactMessage');
      return evaluate(
        contactColumns,
        all.filter((one) => maySeeMessage(me, one)),
        parse(Query, query),
      );
    }),
});
