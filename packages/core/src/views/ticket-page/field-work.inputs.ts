/** What work in the field records: visits, parts, orders (PWS 2.7, Integrator 1.8). */
import type { PartRequest } from '../../part/part.schema.ts';
import type { TimelineEntry } from '../../ticket/ticket.entry.schema.ts';
import { nextVisitNumber } from '../../visit/visit.rules.ts';
import type { CommandInput, InputKind, InputOption } from './command-input.ts';

const must = (name: string, kind: InputKind): CommandInput => ({ name, kind, required: true });
const may = (name: string, kind: InputKind): CommandInput => ({ name, kind, required: false });
const option = (id: string, ptBR: string, en: string, es: string): InputOption => ({
  id,
  label: { 'pt-BR': ptBR, en, es },
});

/** The next visit, as the technician's paper asks for it. */
export function visitInputs(entries: readonly TimelineEntry[]): readonly CommandInput[] {
  return [
    { ...must('visit.number', 'number'), initial: nextVisitNumber(entries) },
    must('visit.startedAt', 'moment'),
    must('visit.endedAt', 'moment'),
    must('visit.symptom', 'longText'),
    must('visit.cause', 'longText'),
    must('visit.action', 'longText'),
    may('visit.observation', 'longText'),
    may('visit.meter', 'text'),
    may('visit.meterValue', 'number'),
    may('visit.discountedCopies', 'number'),
    may('visit.travel.plate', 'text'),
    may('visit.travel.kmStart', 'number'),
    may('visit.travel.kmEnd', 'number'),
    may('visit.travel.parking', 'number'),
    may('visit.travel.toll', 'number'),
    may('visit.travel.otherCosts', 'number'),
    may('visit.travel.startedAt', 'moment'),
    may('visit.travel.endedAt', 'moment'),
  ];
}

const partStatuses = [
  option('replaced', 'Trocada', 'Replaced', 'Cambiada'),
  option('pending', 'Pendente', 'Pending', 'Pendiente'),
];

/** A part, as it stands where it was asked for before. */
export const partInputs = (part?: PartRequest): readonly CommandInput[] => [
  { ...must('part.code', 'text'), ...(part && { initial: part.code }) },
  { ...may('part.description', 'text'), ...(part?.description !== undefined && { initial: part.description }) },
  { ...must('part.quantity', 'number'), initial: part?.quantity ?? 1 },
  { ...must('part.status', 'choice'), options: partStatuses, initial: part?.status ?? 'pending' },
  { ...must('part.critical', 'flag'), initial: part?.critical ?? false },
  { ...must('part.mustReturn', 'flag'), initial: part?.mustReturn ?? false },
];

export const orderInputs = (technician: CommandInput): readonly CommandInput[] => [
  {
    ...must('order.kind', 'choice'),
    initial: 'workOrder',
    options: [
      option('workOrder', 'Ordem de serviço', 'Work order', 'Orden de servicio'),
      option('siteSurvey', 'Estudo de visada', 'Site survey', 'Estudio de sitio'),
    ],
  },
  technician,
  must('order.startsAt', 'moment'),
  must('order.endsAt', 'moment'),
  must('order.work', 'longText'),
];
