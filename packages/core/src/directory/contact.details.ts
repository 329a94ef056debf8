/** A contact's details as they are kept: his day of registration, and CEP and telephones written alike. */
import { wallDateAt } from '../calendar/zoned.ts';
import { formatCep, readCep } from '../documents/cep.rules.ts';
import type { DocumentFault, DocumentReading } from '../documents/document.fault.ts';
import { explainFault } from '../documents/explain-fault.ts';
import { formatPhone, readPhone } from '../documents/phone.rules.ts';
import { DeskError } from '../shared/desk-error.ts';
import type { Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import { textOf } from '../shared/text.ts';
import type { ContactDetails } from './contact-details.schema.ts';

type Details = Readonly<Record<string, string>>;

/** The day of registration, which nobody writes: a new contact's is today, everybody else's stays (TOTALL 7 "Data de cadastro"). */
export function withRegistration(details: Details, stored: Person | null, at: Instant, timeZone: string): Details {
  const rest = Object.fromEntries(Object.entries(details).filter(([name]) => name !== 'registeredAt'));
  const day = stored ? stored.details?.['registeredAt'] : wallDateAt(at, timeZone);
  return { ...rest, ...(day !== undefined && { registeredAt: day }) };
}

/**
 * CEP and telephones as Brazil writes them; what stood there before, and what is of another country, is left alone.
 *
 * @throws DeskError `invalid`, naming every field at fault (`details.phone`), with what would be right.
 */
export function inBrazilsForm(details: ContactDetails, stored: Details | undefined): Details {
  const country = details.country?.trim() ?? '';
  if (country !== '' && country.toUpperCase() !== 'BR') return present(details);
  const readings = Object.entries(readers).flatMap(([name, { read, format }]) => {
    const text = details[name]?.trim() ?? '';
    return text === '' || text === stored?.[name] ? [] : [{ name, reading: read(text), format }];
  });
  const faults = readings.flatMap(({ name, reading: { fault } }) => (fault ? [{ name, fault }] : []));
  if (faults.length > 0) throw unreadable(faults);
  const read = readings.map(({ name, reading, format }): [string, string] => [name, format(reading.value ?? '')]);
  return present({ ...details, ...Object.fromEntries(read) });
}

type Reader = { readonly read: (text: string) => DocumentReading; readonly format: (value: string) => string };

const phone: Reader = { read: readPhone, format: formatPhone };
const readers: Readonly<Record<string, Reader>> = {
  postalCode: { read: readCep, format: formatCep },
  phone,
  mobile: phone,
};

const unreadable = (faults: readonly { readonly name: string; readonly fault: DocumentFault }[]): DeskError =>
  new DeskError('invalid', faults.map(({ fault }) => textOf(explainFault(fault), 'en')).join(' '), {
    fields: faults.map(({ name, fault: { code, params } }) => ({ field: `details.${name}`, code, params })),
  });

// A field that is there and undefined is absent.
const present = (details: ContactDetails): Details =>
  Object.fromEntries(Object.entries(details).filter((entry): entry is [string, string] => entry[1] !== undefined));
