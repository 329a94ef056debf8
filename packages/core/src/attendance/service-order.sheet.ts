/** The printed O.S. as the manual shows it: every box of the form, named and filled, for a screen or a PDF to set (PWS 2.7, P17). */
import type { Asset } from '../directory/asset.schema.ts';
import type { Company } from '../directory/company.schema.ts';
import { label } from '../profile/label.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import { orderTypeFor } from '../profile/routing.rules.ts';
import type { Instant } from '../shared/instant.ts';
import { plainTextOf } from '../shared/plain-text.ts';
import { textOf, type Label } from '../shared/text.ts';
import type { TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import { defaultStatus } from '../ticket/ticket.status.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { visitsIn } from '../visit/visit.rules.ts';

/** What stands in a box: a text, or a moment that the screen writes in the profile's time zone. */
export type SheetValue =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'moment'; readonly at: Instant };

/** One box of the form; null where nothing is known, and the box stays empty. */
export type SheetBox = { readonly label: Label; readonly value: SheetValue | null };

/** One change of status, as the form's table lists it. */
export type StatusChange = {
  /** The reseller's letter: the first of his statuses of that stage (PWS 2.5.1). */
  readonly letter: string;
  readonly at: Instant;
  readonly by: string;
  readonly status: string;
};

/** The form, in the order of the manual's picture. */
export type ServiceOrderSheet = {
  readonly title: Label;
  /** Both numbers, web and ERP; the second is empty until synchronised. */
  readonly numbers: readonly SheetBox[];
  readonly order: readonly SheetBox[];
  readonly machine: readonly SheetBox[];
  readonly customer: readonly SheetBox[];
  readonly defects: readonly SheetBox[];
  readonly history: {
    readonly title: Label;
    readonly columns: readonly Label[];
    readonly rows: readonly StatusChange[];
  };
  /** What each letter means. */
  readonly legend: readonly { readonly letter: string; readonly label: Label }[];
};

/** What the form is filled from. */
export type ServiceOrderGiven = {
  readonly ticket: Ticket;
  /** What of its timeline the reader may see. */
  readonly entries: readonly TimelineEntry[];
  readonly asset: Asset | null;
  readonly company: Company | null;
  readonly profile: PortalProfile;
};

/** The form of one ticket. */
export function serviceOrderSheet({ ticket, entries, asset, company, profile }: ServiceOrderGiven): ServiceOrderSheet {
  const { address } = company ?? {};
  return {
    title: label('Ordem de serviço', 'Service order', 'Orden de servicio'),
    numbers: [
      box(label('Nº chamado web', 'Web no.', 'N.º web'), ticket.number),
      box(label('Nº sistema', 'System no.', 'N.º sistema'), ticket.erpNumber),
    ],
    order: [
      moment(label('Data Abertura', 'Opened', 'Fecha de apertura'), ticket.openedAt),
      moment(label('Data Previsão', 'Expected', 'Fecha prevista'), ticket.deadline),
      box(label('Atendente', 'Attendant', 'Atendente'), ticket.openedBy.name),
      box(label('Técnico', 'Technician', 'Técnico'), ticket.assignee?.name),
      box(label('Tipo de O.S.', 'Type of order', 'Tipo de orden'), orderTypeOf(ticket, profile)),
      box(label('Tipo de Defeito', 'Type of defect', 'Tipo de defecto'), defectOf(ticket, profile)),
    ],
    machine: [
      box(label('Equipamento', 'Machine', 'Equipo'), asset?.model ?? said(ticket, 'model')),
      box(label('Série', 'Serial number', 'Número de serie'), asset?.serial ?? said(ticket, 'serial')),
      box(label('Patrimônio', 'Asset tag', 'Patrimonio'), asset?.assetTag ?? said(ticket, 'assetTag')),
      box(label('Local Instalação', 'Location', 'Lugar'), asset?.location ?? said(ticket, 'installLocation')),
      box(label('Departamento', 'Department', 'Departamento'), asset?.department ?? said(ticket, 'department')),
    ],
    customer: [
      box(label('Cliente', 'Customer', 'Cliente'), company?.legalName ?? company?.name ?? ticket.companyName),
      box(label('Endereço', 'Address', 'Dirección'), joined(address?.street, address?.complement)),
      box(label('Bairro', 'District', 'Barrio'), address?.district),
      box(label('CEP', 'Postal code', 'Código postal'), address?.postalCode),
      box(label('Cidade', 'City', 'Ciudad'), address?.city),
      box(label('UF', 'State', 'Estado'), address?.state),
      box(label('Contato', 'Contact', 'Contacto'), said(ticket, 'contactName') ?? ticket.requester.name),
      box(label('Fone', 'Telephone', 'Teléfono'), said(ticket, 'contactPhone') ?? company?.phone),
      box(label('E-mail', 'E-mail', 'Correo'), said(ticket, 'contactEmail') ?? ticket.requester.email),
    ],
    defects: [
      box(
        label('Defeito relatado pelo Cliente', 'Defect as the customer tells it', 'Defecto relatado por el cliente'),
        plainTextOf(ticket.description),
      ),
      box(
        label(
          'Defeito relatado pelo Atendente/Técnico',
          'Defect as the technician tells it',
          'Defecto relatado por el técnico',
        ),
        visitsIn(entries)
          .map(({ symptom, cause }) => `${symptom}: ${cause}`)
          .join('\n'),
      ),
    ],
    history: {
      title: label('Histórico de Alteração de Status', 'Changes of status', 'Historial de estados'),
      columns: [
        label('Tipo', 'Type', 'Tipo'),
        label('Data Hora', 'Date and time', 'Fecha y hora'),
        label('Técnico', 'Technician', 'Técnico'),
        label('Status', 'Status', 'Estado'),
      ],
      rows: statusChanges(entries, profile),
    },
    legend: legendOf(profile),
  };
}

function statusChanges(entries: readonly TimelineEntry[], { policy, locale }: PortalProfile): readonly StatusChange[] {
  return entries
    .filter(({ changes, from, to }) => from?.stage !== to.stage || changes.statusId !== undefined)
    .map(({ changes, to, at, by }) => {
      const letter = defaultStatus(policy, to.stage) ?? '';
      const status = policy.statuses.find(({ id }) => id === (changes.statusId ?? letter));
      return { letter, at, by: by.name, status: status ? textOf(status.label, locale) : '' };
    });
}

function legendOf({ policy }: PortalProfile): ServiceOrderSheet['legend'] {
  const firsts = policy.statuses.filter(({ id, stage }) => defaultStatus(policy, stage) === id);
  return firsts.map(({ id, label: words }) => ({ letter: id, label: words }));
}

const orderTypeOf = ({ openedBy }: Ticket, profile: PortalProfile): string | null => {
  const type = orderTypeFor(profile, openedBy);
  return type && textOf(type.label, profile.locale);
};

/** The catalogue's word for the chosen defect; what the catalogue does not know stands as it is. */
function defectOf(ticket: Ticket, { forms, catalogues, locale }: PortalProfile): string | null {
  const chosen = said(ticket, 'defectType');
  const field = forms.find(({ id }) => id === ticket.formId)?.fields.find(({ name }) => name === 'defectType');
  const options = field?.catalogue === undefined ? [] : (catalogues[field.catalogue] ?? []);
  const option = options.find(({ id }) => id === chosen);
  return option ? textOf(option.label, locale) : chosen;
}

const said = ({ fields }: Ticket, name: string): string | null => {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');

const box = (name: Label, text: string | null | undefined): SheetBox => ({
  label: name,
  value: text === null || text === undefined || text === '' ? null : { kind: 'text', text },
});

const moment = (name: Label, at: Instant | null): SheetBox => ({
  label: name,
  value: at === null ? null : { kind: 'moment', at },
});
