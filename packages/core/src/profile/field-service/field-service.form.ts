/** The form of PWS: the equipment, then who asks and what is wrong with it (PWS 2.3.3, P6). */
import type { Field, FormDefinition, Option } from '../../form/form.schema.ts';
import { label, named } from '../label.ts';

/** "Os campos de cadastro": the portal fills them in from the equipment that was chosen. */
const equipment: readonly Field[] = [
  {
    name: 'serial',
    kind: 'text',
    label: label('Série', 'Serial number', 'Número de serie'),
    hint: label('Está na etiqueta do equipamento.', 'It is on the machine’s label.', 'Está en la etiqueta del equipo.'),
    required: true,
    missing: label(
      'Informe a série: é por ela que o técnico sabe qual equipamento atender.',
      'Give the serial number: it tells the technician which machine to look at.',
      'Indique el número de serie: por él el técnico sabe qué equipo atender.',
    ),
    maxLength: 60,
  },
  {
    name: 'assetTag',
    kind: 'text',
    label: label('Patrimônio', 'Asset tag', 'Patrimonio'),
    required: false,
    maxLength: 60,
  },
  { name: 'model', kind: 'text', label: label('Modelo', 'Model', 'Modelo'), required: false, maxLength: 120 },
  { name: 'department', kind: 'text', label: label('Departamento', 'Department', 'Departamento'), required: false },
  {
    name: 'installLocation',
    kind: 'text',
    label: label('Local de instalação', 'Install location', 'Lugar de instalación'),
    required: false,
  },
  { name: 'contract', kind: 'text', label: label('Contrato', 'Contract', 'Contrato'), required: false, maxLength: 60 },
];

/** "O cliente deve informar": in the manual's order. */
const told: readonly Field[] = [
  {
    name: 'contactName',
    kind: 'text',
    label: label('Nome', 'Name', 'Nombre'),
    required: true,
    missing: label(
      'Informe o nome: o técnico procura por essa pessoa.',
      'Give the name: the technician asks for this person.',
      'Indique el nombre: el técnico busca a esta persona.',
    ),
    maxLength: 120,
  },
  {
    name: 'contactEmail',
    kind: 'email',
    label: label('E-mail', 'E-mail', 'Correo electrónico'),
    required: true,
    missing: label(
      'Informe o e-mail: a confirmação do chamado vai para ele.',
      'Give the e-mail: the confirmation goes there.',
      'Indique el correo: la confirmación va a esa dirección.',
    ),
  },
  {
    name: 'contactPhone',
    kind: 'phone',
    label: label('Telefone', 'Telephone', 'Teléfono'),
    required: true,
    missing: label(
      'Informe o telefone: o técnico liga antes de ir.',
      'Give the telephone: the technician calls before he comes.',
      'Indique el teléfono: el técnico llama antes de ir.',
    ),
  },
  {
    name: 'defectType',
    kind: 'choice',
    label: label('Tipo de defeito', 'Type of defect', 'Tipo de defecto'),
    hint: label(
      'O que mais se aproxima do problema.',
      'What comes closest to the problem.',
      'El que más se acerca al problema.',
    ),
    required: true,
    missing: label(
      'Escolha o tipo de defeito: por ele o técnico leva as peças certas.',
      'Choose the type of defect: by it the technician brings the right parts.',
      'Elija el tipo de defecto: por él el técnico lleva las piezas correctas.',
    ),
    catalogue: 'defectTypes',
  },
  {
    name: 'description',
    kind: 'longText',
    label: label('Descrição do defeito', 'Description of the defect', 'Descripción del defecto'),
    hint: label(
      'Um breve histórico do problema.',
      'A short history of the problem.',
      'Una breve historia del problema.',
    ),
    required: true,
    missing: label(
      'Descreva o defeito: quando começou e o que já foi tentado.',
      'Describe the defect: when it began and what was tried.',
      'Describa el defecto: cuándo empezó y qué se ha intentado.',
    ),
    maxLength: 4000,
  },
];

export const form: FormDefinition = {
  id: 'chamado',
  label: label('Abrir chamado', 'Open a service call', 'Abrir llamado'),
  explanation: label('Manutenção de um equipamento.', 'Maintenance of a machine.', 'Mantenimiento de un equipo.'),
  fields: [...equipment, ...told],
  coach: [],
  guidance: [],
};

/** The reseller's list; the first two stand in the manual's screens. */
export const defectTypes: readonly Option[] = [
  named('nao-puxa-papel', 'Não puxa papel', 'Does not feed paper', 'No toma papel'),
  named('atolamento', 'Atolamento de papel', 'Paper jam', 'Atasco de papel'),
  named('qualidade', 'Falha na impressão', 'Poor print quality', 'Falla de impresión'),
  named('ruido', 'Ruído', 'Noise', 'Ruido'),
  named('nao-liga', 'Não liga', 'Does not turn on', 'No enciende'),
  named('rede', 'Sem comunicação com a rede', 'No network connection', 'Sin comunicación con la red'),
  named('digitalizacao', 'Não digitaliza', 'Does not scan', 'No escanea'),
  named('outro', 'Outro', 'Other', 'Otro'),
];
