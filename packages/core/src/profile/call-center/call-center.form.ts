/** What the operator of Integrator fills in, in the wizard's order: origin, customer, plan, problem, first contact (Integrator 1–1.7). */
import type { FormDefinition, Option } from '../../form/form.schema.ts';
import { label, named } from '../label.ts';

/** Integrator 1: the manual opens by "Suporte". */
export const origins: readonly Option[] = [
  { ...named('suporte', 'Suporte', 'Support', 'Soporte'), fromInbox: true },
  named('telefone', 'Telefone', 'Telephone', 'Teléfono'),
  named('presencial', 'Presencial', 'In person', 'Presencial'),
];

/** Integrator 1.5.1: choosing one loads its routing point. A provider writes his own plans here. */
export const plans: readonly Option[] = [
  { ...named('fibra-300', 'Fibra 300 Mega', 'Fibre 300 Mega', 'Fibra 300 Mega'), routingPoint: 'fibra' },
  { ...named('fibra-600', 'Fibra 600 Mega', 'Fibre 600 Mega', 'Fibra 600 Mega'), routingPoint: 'fibra' },
  { ...named('radio-10', 'Rádio 10 Mega', 'Radio 10 Mega', 'Radio 10 Mega'), routingPoint: 'radio' },
  { ...named('empresarial', 'Link empresarial', 'Business link', 'Enlace empresarial'), routingPoint: 'empresarial' },
];

/** Integrator 1.7: some are bound to a user or a role, which then shows. */
export const serviceTypes: readonly Option[] = [
  named('sem-conexao', 'Sem conexão', 'No connection', 'Sin conexión'),
  named('lentidao', 'Lentidão', 'Slow connection', 'Lentitud'),
  { ...named('instalacao', 'Instalação', 'Installation', 'Instalación'), role: 'technician' },
  {
    ...named('mudanca-de-endereco', 'Mudança de endereço', 'Change of address', 'Cambio de domicilio'),
    role: 'technician',
  },
  {
    ...named('cancelamento', 'Cancelamento do plano', 'Cancellation of the plan', 'Cancelación del plan'),
    role: 'manager',
  },
  { ...named('financeiro', 'Financeiro', 'Billing', 'Facturación'), role: 'attendant' },
];

/** Integrator 1.8.1.1: the conditions that an order is given. The manual shows no list: a provider writes his own here. */
export const workOrderStatuses: readonly Option[] = [
  named('agendada', 'Agendada', 'Scheduled', 'Programada'),
  named('confirmada', 'Confirmada com o cliente', 'Confirmed with the customer', 'Confirmada con el cliente'),
  named('reagendada', 'Reagendada', 'Rescheduled', 'Reprogramada'),
];

/** Integrator 1.8.1.2: the types of order, of which the manual shows none either. */
export const workOrderTypes: readonly Option[] = [
  named('instalacao', 'Instalação', 'Installation', 'Instalación'),
  named('manutencao', 'Manutenção', 'Maintenance', 'Mantenimiento'),
  named('retirada', 'Retirada de equipamento', 'Removal of equipment', 'Retiro de equipo'),
  named('visada', 'Estudo de visada', 'Site survey', 'Estudio de sitio'),
];

export const form: FormDefinition = {
  id: 'atendimento',
  label: label('Novo atendimento', 'New service', 'Nueva atención'),
  fields: [
    {
      name: 'origin',
      kind: 'choice',
      label: label('Origem', 'Origin', 'Origen'),
      required: true,
      missing: label(
        'Escolha por onde o cliente chegou.',
        'Choose how the customer came.',
        'Elija por dónde llegó el cliente.',
      ),
      catalogue: 'origins',
      initial: 'suporte',
    },
    { name: 'requester', kind: 'requester', label: label('Cliente', 'Customer', 'Cliente'), required: false },
    { name: 'company', kind: 'company', label: label('Empresa', 'Company', 'Empresa'), required: false },
    {
      name: 'plan',
      kind: 'choice',
      label: label('Plano', 'Plan', 'Plan'),
      hint: label(
        'O plano define o ponto de roteamento.',
        'The plan sets the routing point.',
        'El plan define el punto de enrutamiento.',
      ),
      required: true,
      missing: label(
        'Escolha o plano: ele leva o atendimento à fila certa.',
        'Choose the plan: it takes the service to the right queue.',
        'Elija el plan: lleva la atención a la cola correcta.',
      ),
      catalogue: 'plans',
    },
    {
      name: 'description',
      kind: 'longText',
      label: label(
        'Problema descrito pelo cliente',
        'Problem as the customer tells it',
        'Problema descrito por el cliente',
      ),
      required: true,
      missing: label(
        'Escreva o problema como o cliente o descreve.',
        'Write the problem as the customer describes it.',
        'Escriba el problema como el cliente lo describe.',
      ),
      maxLength: 8000,
    },
    {
      name: 'serviceType',
      kind: 'choice',
      label: label('Tipo de atendimento', 'Type of service', 'Tipo de atención'),
      required: true,
      missing: label(
        'Escolha o tipo de atendimento: alguns já têm um responsável.',
        'Choose the type of service: some have a person in charge already.',
        'Elija el tipo de atención: algunos ya tienen un responsable.',
      ),
      catalogue: 'serviceTypes',
    },
    {
      name: 'checks',
      kind: 'longText',
      label: label('Verificações realizadas', 'What was checked', 'Verificaciones realizadas'),
      required: false,
      maxLength: 8000,
    },
  ],
  coach: [],
  guidance: [],
};
