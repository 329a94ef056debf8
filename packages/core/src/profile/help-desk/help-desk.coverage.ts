/** The fourteen reasons of a ticket, and which of them the monthly contract covers (TOTALL 12, T17). */
import type { Option } from '../../form/form.schema.ts';
import { label } from '../label.ts';

type Reason = Pick<Option, 'id' | 'label' | 'explanation'>;

const vendor = label('TOTALL', 'TOTALL', 'TOTALL');
const customer = label('Cliente', 'Customer', 'Cliente');

const covered: readonly Reason[] = [
  {
    id: 'erro',
    label: label('Erro de sistema', 'System error', 'Error del sistema'),
    explanation: label(
      'Falhas no software, não erros de processo.',
      'Faults of the software, not of a process.',
      'Fallas del software, no errores de proceso.',
    ),
  },
  {
    id: 'legislacao-federal',
    label: label('Atualização de legislação federal', 'Change of federal law', 'Actualización de legislación federal'),
    explanation: label('Leis novas ou alteradas.', 'New or amended laws.', 'Leyes nuevas o modificadas.'),
  },
  {
    id: 'instrucao',
    label: label(
      'Instrução sobre funções do sistema',
      'Instruction on functions of the system',
      'Instrucción sobre funciones del sistema',
    ),
    explanation: label(
      'Onde se faz, ou se é possível fazer. Como fazer é treinamento.',
      'Where something is done, or whether it can be. How to do it is training.',
      'Dónde se hace, o si es posible hacerlo. Cómo hacerlo es capacitación.',
    ),
  },
  {
    id: 'novas-versoes',
    label: label(
      'Nova versão ou release do sistema',
      'New version or release of the system',
      'Nueva versión o release del sistema',
    ),
  },
  {
    id: 'relatorio-padrao',
    label: label(
      'Correção em relatório padrão',
      'Correction of a standard report',
      'Corrección de un informe estándar',
    ),
    explanation: label(
      'Quando a atualização do software deu origem ao problema.',
      'Where an update of the software caused the problem.',
      'Cuando la actualización del software originó el problema.',
    ),
  },
];

/** With the service of the customer's own choosing under which each is also offered. */
const uncovered: readonly (Reason & { readonly service: string })[] = [
  {
    id: 'backup',
    service: 'infraestrutura',
    label: label(
      'Backup de banco de dados e aplicação',
      'Backup of database and application',
      'Respaldo de base de datos y aplicación',
    ),
    explanation: label(
      'Do sistema, de mensagerias e de aplicações, salvo serviço contratado à parte.',
      'Of the system, of messaging and of applications, unless contracted apart.',
      'Del sistema, de mensajerías y de aplicaciones, salvo servicio contratado aparte.',
    ),
  },
  {
    id: 'infra-de-ti',
    service: 'infraestrutura',
    label: label(
      'Falha de hardware ou infraestrutura de TI',
      'Failure of hardware or IT infrastructure',
      'Falla de hardware o infraestructura de TI',
    ),
    explanation: label(
      'Equipamentos, banco de dados, instalações elétricas, rede e softwares de terceiros.',
      'Equipment, database, electrical installations, network and third-party software.',
      'Equipos, base de datos, instalaciones eléctricas, red y software de terceros.',
    ),
  },
  {
    id: 'duvida-de-conceito',
    service: 'treinamento',
    label: label(
      'Dúvida de conceito ou de nova rotina',
      'Question of concept or of a new routine',
      'Duda de concepto o de nueva rutina',
    ),
    explanation: label(
      'Instrução para quem ainda não foi treinado, ou novos treinamentos.',
      'Instruction for people not yet trained, or new trainings.',
      'Instrucción para quien aún no fue capacitado, o nuevas capacitaciones.',
    ),
  },
  {
    id: 'configuracao-de-processos',
    service: 'configuracao',
    label: label('Configuração de processos', 'Configuration of processes', 'Configuración de procesos'),
    explanation: label(
      'Novas filiais, novas operações fiscais, tributação e outros cadastros comuns.',
      'New branches, new fiscal operations, taxation and other common records.',
      'Nuevas sucursales, nuevas operaciones fiscales, tributación y otros registros comunes.',
    ),
  },
  {
    id: 'necessidade-nao-nativa',
    service: 'analise-de-implementacao',
    label: label(
      'Necessidade não atendida nativamente',
      'Need that the product does not meet',
      'Necesidad no atendida de forma nativa',
    ),
    explanation: label(
      'Implementações ou mudança em processos que já existem no sistema.',
      'Implementations, or changes to processes the system already has.',
      'Implementaciones o cambios en procesos que ya existen en el sistema.',
    ),
  },
  {
    id: 'validacao-de-informacoes',
    service: 'validacao',
    label: label(
      'Validação de informações geradas',
      'Validation of generated information',
      'Validación de información generada',
    ),
    explanation: label(
      'SPED, erros de validador, balanços e balancetes, entre outros.',
      'SPED, validator errors, balance sheets and trial balances, among others.',
      'SPED, errores de validador, balances y balances de comprobación, entre otros.',
    ),
  },
  {
    id: 'instalacao-do-sistema',
    service: 'instalacao',
    label: label('Instalação ou reinstalação', 'Installation or reinstallation', 'Instalación o reinstalación'),
  },
  {
    id: 'alteracao-de-layout',
    service: 'layouts',
    label: label('Alteração de layout', 'Change of a layout', 'Cambio de formato'),
    explanation: label(
      'Notas fiscais, boletos, carnês, listas de preço e etiquetas.',
      'Invoices, payment slips, instalment books, price lists and labels.',
      'Facturas, boletos, carnés, listas de precios y etiquetas.',
    ),
  },
  {
    id: 'processo-de-atualizacao',
    service: 'atualizacao',
    label: label(
      'Processo de atualização do sistema',
      'Process of updating the system',
      'Proceso de actualización del sistema',
    ),
    explanation: label(
      'Cópia e substituição dos executáveis.',
      'Copying and replacing the executables.',
      'Copia y sustitución de los ejecutables.',
    ),
  },
];

/** As the catalogue holds them: `modules` are the services under which every reason is offered. */
export const coverageReasons = (modules: readonly string[]): readonly Option[] => [
  ...covered.map((reason) => ({ ...reason, parents: modules, coverage: 'covered' as const, responsible: vendor })),
  ...uncovered.map(({ service, ...reason }) => ({
    ...reason,
    parents: [...modules, service],
    coverage: 'uncovered' as const,
    responsible: customer,
  })),
];
