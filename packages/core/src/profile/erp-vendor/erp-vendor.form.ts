/** The form of TOTVS, field by field in its manual's order, after the channel and line that the menu chose (TOTVS 4, V3). */
import type { Field, FormDefinition } from '../../form/form.schema.ts';
import type { Label } from '../../shared/text.ts';
import { label } from '../label.ts';

/** A required list; what it says when it is left out begins with "Escolha". */
const list = (name: string, said: Label, catalogue: string, missing: Label, more: Partial<Field> = {}): Field => ({
  ...{ name, kind: 'choice', label: said, required: true, missing, catalogue },
  ...more,
});

const channelAndLine: readonly Field[] = [
  list(
    'channel',
    label('Canal', 'Channel', 'Canal'),
    'channels',
    label(
      'Escolha o canal: cada um tem a sua equipe.',
      'Choose the channel: each has its team.',
      'Elija el canal: cada uno tiene su equipo.',
    ),
  ),
  list(
    'line',
    label('Linha de produto', 'Product line', 'Línea de producto'),
    'lines',
    label('Escolha a linha de produto.', 'Choose the product line.', 'Elija la línea de producto.'),
    { cascadesFrom: 'channel' },
  ),
];

/** Asked of software alone: the other channels have no modules. */
const ofSoftware = { shownWhen: { field: 'channel', is: ['software'] } };

const classified: readonly Field[] = [
  list(
    'country',
    label('País de procedência', 'Country', 'País de procedencia'),
    'countries',
    label('Escolha o país da empresa.', 'Choose the company’s country.', 'Elija el país de la empresa.'),
    { initial: 'BR' },
  ),
  list(
    'category',
    label('Categoria', 'Category', 'Categoría'),
    'categories',
    label(
      'Escolha a categoria: ela diz quem analisa.',
      'Choose the category: it says who looks into it.',
      'Elija la categoría: dice quién analiza.',
    ),
  ),
  list(
    'origin',
    label('Origem', 'Origin', 'Origen'),
    'origins',
    label(
      'Escolha a origem: como o sistema está em uso.',
      'Choose the origin: how the system is in use.',
      'Elija el origen: cómo está en uso el sistema.',
    ),
  ),
  list(
    'effect',
    label('Efeito', 'Effect', 'Efecto'),
    'effects',
    label(
      'Escolha o efeito: dele depende a criticidade.',
      'Choose the effect: the criticality depends on it.',
      'Elija el efecto: de él depende la criticidad.',
    ),
    {
      hint: label(
        'O que a ocorrência traz de inconsistência para o sistema.',
        'What inconsistency it brings to the system.',
        'Qué inconsistencia trae al sistema.',
      ),
    },
  ),
  list(
    'module',
    label('Módulo/Produto', 'Module/Product', 'Módulo/Producto'),
    'modules',
    label('Escolha o módulo.', 'Choose the module.', 'Elija el módulo.'),
    { cascadesFrom: 'line', ...ofSoftware },
  ),
  list(
    'routine',
    label('Processo ou rotina', 'Process or routine', 'Proceso o rutina'),
    'routines',
    label(
      'Escolha a rotina mais próxima da ocorrência.',
      'Choose the routine closest to the matter.',
      'Elija la rutina más cercana a la ocurrencia.',
    ),
    { cascadesFrom: 'module', ...ofSoftware },
  ),
  list(
    'version',
    label('Versão', 'Version', 'Versión'),
    'versions',
    label('Escolha a versão do sistema.', 'Choose the version of the system.', 'Elija la versión del sistema.'),
    { cascadesFrom: 'module', ...ofSoftware },
  ),
  list(
    'environment',
    label('Ambiente', 'Environment', 'Ambiente'),
    'environments',
    label('Escolha o ambiente.', 'Choose the environment.', 'Elija el ambiente.'),
  ),
];

export const form: FormDefinition = {
  id: 'chamado',
  label: label('Abrir chamado', 'Open a call', 'Abrir llamado'),
  explanation: label(
    'Preencha com cuidado: os campos classificam o chamado.',
    'Fill it in with care: the fields classify the call.',
    'Complete con cuidado: los campos clasifican el llamado.',
  ),
  fields: [
    ...channelAndLine,
    {
      name: 'additionalEmails',
      kind: 'emails',
      label: label('E-mails adicionais', 'Additional e-mails', 'Correos adicionales'),
      hint: label(
        'Recebem cópia da abertura e das interações.',
        'They receive a copy of the opening and of every entry.',
        'Reciben copia de la apertura y de las interacciones.',
      ),
      required: false,
    },
    {
      name: 'onBehalf',
      kind: 'flag',
      label: label(
        'Deseja incluir o chamado em nome do cliente?',
        'Open the call in the customer’s name?',
        '¿Desea abrir el llamado en nombre del cliente?',
      ),
      required: false,
    },
    ...classified,
    {
      name: 'subject',
      kind: 'text',
      label: label('Resumo', 'Summary', 'Resumen'),
      hint: label(
        'Um título para o incidente ou a dúvida.',
        'A title for the incident or question.',
        'Un título para el incidente o la duda.',
      ),
      required: true,
      missing: label('Escreva um breve resumo.', 'Write a short summary.', 'Escriba un breve resumen.'),
      maxLength: 120,
    },
    {
      name: 'description',
      kind: 'richText',
      label: label('Incidente', 'Incident', 'Incidente'),
      hint: label(
        'Quanto mais detalhes, mais ágil o atendimento.',
        'The more detail, the faster the service.',
        'Cuantos más detalles, más ágil la atención.',
      ),
      required: true,
      missing: label('Descreva toda a ocorrência.', 'Describe the whole occurrence.', 'Describa toda la ocurrencia.'),
      maxLength: 20_000,
    },
    {
      name: 'criticality',
      kind: 'criticality',
      label: label('Criticidade', 'Criticality', 'Criticidad'),
      hint: label('Calculada pelo sistema.', 'Computed by the system.', 'Calculada por el sistema.'),
      required: false,
    },
  ],
  coach: [],
  guidance: [],
};
