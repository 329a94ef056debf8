/** The reports every portal offers, ready to be run (PWS 2.7.4, P18). */
import type { Label } from '../shared/text.ts';
import type { Measure, ReportDefinition } from './report.schema.ts';

/** A report by name. */
export type OfferedReport = { readonly id: string; readonly label: Label; readonly definition: ReportDefinition };

const figures: readonly Measure[] = [
  'tickets',
  'closed',
  'slaKept',
  'slaMissed',
  'slaShare',
  'firstAnswer',
  'resolution',
];
const offered = (id: string, label: Label, definition: ReportDefinition): OfferedReport => ({
  id,
  label,
  definition: { measures: figures, ...definition },
});

/** By period, technician, asset, customer, stage and reason; each may be narrowed by days and filters before it is run. */
export const offeredReports: readonly OfferedReport[] = [
  offered(
    'period',
    { 'pt-BR': 'Chamados por período', en: 'Tickets by period', es: 'Tickets por período' },
    { by: ['period'] },
  ),
  offered(
    'technician',
    { 'pt-BR': 'Chamados por técnico', en: 'Tickets by technician', es: 'Tickets por técnico' },
    { by: ['technician'], measures: [...figures, 'deskTime', 'rating'] },
  ),
  offered(
    'asset',
    { 'pt-BR': 'Chamados por equipamento', en: 'Tickets by asset', es: 'Tickets por equipo' },
    { by: ['asset'] },
  ),
  offered(
    'company',
    { 'pt-BR': 'Chamados por cliente', en: 'Tickets by customer', es: 'Tickets por cliente' },
    { by: ['company'] },
  ),
  offered(
    'stage',
    { 'pt-BR': 'Chamados por situação', en: 'Tickets by stage', es: 'Tickets por situación' },
    { by: ['stage'], measures: ['tickets', 'critical', 'slaMissed', 'slaRunning'] },
  ),
  offered(
    'reason',
    { 'pt-BR': 'Chamados por motivo', en: 'Tickets by reason', es: 'Tickets por motivo' },
    { by: ['reason'] },
  ),
];
