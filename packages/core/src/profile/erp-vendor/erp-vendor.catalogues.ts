/** What a call can be about at TOTVS: channel and line from the menu, then the form's lists (TOTVS 4, V2, V3, V8). */
import type { Option } from '../../form/form.schema.ts';
import type { PortalProfile } from '../profile.schema.ts';
import { label, named } from '../label.ts';

export const channels: readonly Option[] = [
  {
    ...named('software', 'Software', 'Software', 'Software'),
    explanation: label('Os nossos produtos de software.', 'Our software products.', 'Nuestros productos de software.'),
  },
  {
    ...named('relacionamento', 'Relacionamento', 'Relationship', 'Relación'),
    explanation: label(
      'Centro de Serviços e Ouvidoria.',
      'Service centre and ombudsman.',
      'Centro de Servicios y Defensoría.',
    ),
  },
  {
    ...named('valor-agregado', 'Serviço de valor agregado', 'Added-value service', 'Servicio de valor agregado'),
    explanation: label(
      'Hospedagem nos datacenters.',
      'Hosting in the data centres.',
      'Alojamiento en los datacenters.',
    ),
  },
];

/** The manual's example is RM; a vendor writes his own lines. */
export const lines: readonly Option[] = [
  { ...named('rm', 'RM', 'RM', 'RM'), parents: ['software'] },
  { ...named('protheus', 'Protheus', 'Protheus', 'Protheus'), parents: ['software'] },
  {
    ...named('centro-de-servicos', 'Centro de Serviços', 'Service centre', 'Centro de Servicios'),
    parents: ['relacionamento'],
  },
  { ...named('ouvidoria', 'Ouvidoria', 'Ombudsman', 'Defensoría'), parents: ['relacionamento'] },
  { ...named('hospedagem', 'Hospedagem', 'Hosting', 'Alojamiento'), parents: ['valor-agregado'] },
];

const categories: readonly Option[] = [
  {
    ...named('duvida', 'Atendimento/Dúvida/Análise', 'Service/Question/Analysis', 'Atención/Duda/Análisis'),
    explanation: label(
      'Dúvidas, e análise da ocorrência por um analista.',
      'Questions, and analysis of the occurrence by an analyst.',
      'Dudas y análisis de la ocurrencia por un analista.',
    ),
  },
  {
    ...named('nao-conformidade', 'Não-conformidade', 'Non-conformity', 'No conformidad'),
    explanation: label(
      'Erro do sistema que exige manutenção no produto.',
      'A fault of the system that needs maintenance of the product.',
      'Error del sistema que exige mantenimiento del producto.',
    ),
  },
  {
    ...named('consultoria', 'Consultoria', 'Consulting', 'Consultoría'),
    explanation: label(
      'Atuação da equipe de consultoria.',
      'Work of the consulting team.',
      'Trabajo del equipo de consultoría.',
    ),
  },
  {
    ...named('melhoria', 'Sugestão de melhorias', 'Suggestion of improvement', 'Sugerencia de mejoras'),
    explanation: label(
      'Novas funcionalidades para o produto.',
      'New functions for the product.',
      'Nuevas funcionalidades para el producto.',
    ),
  },
  {
    ...named('customizacao', 'Solicitação de customização', 'Request of customisation', 'Solicitud de personalización'),
    explanation: label(
      'Funcionalidades específicas da sua empresa.',
      'Functions that only your company needs.',
      'Funcionalidades específicas de su empresa.',
    ),
  },
];

const origins: readonly Option[] = [
  {
    ...named('producao', 'Cliente em produção', 'Customer in production', 'Cliente en producción'),
    explanation: label('Sistema implantado e em uso.', 'The system is in use.', 'Sistema implantado y en uso.'),
  },
  {
    ...named('implantacao', 'Cliente em fase de implantação', 'Customer in implementation', 'Cliente en implantación'),
    explanation: label('Sistema sendo implantado.', 'The system is being set up.', 'Sistema en implantación.'),
  },
  {
    ...named(
      'nova-versao',
      'Cliente em análise de nova versão',
      'Customer trying a new version',
      'Cliente en análisis de nueva versión',
    ),
    explanation: label('Nova versão em análise.', 'A new version is being tried.', 'Nueva versión en análisis.'),
  },
  {
    ...named('piloto', 'Cliente beta ou piloto', 'Beta or pilot customer', 'Cliente beta o piloto'),
    explanation: label(
      'Em uso por cliente beta ou piloto.',
      'In use by a beta or pilot customer.',
      'En uso por cliente beta o piloto.',
    ),
  },
];

/** "O que a ocorrência está trazendo de inconsistência para o sistema". */
const effects: readonly Option[] = [
  named('sistema-parado', 'Sistema parado', 'The system stands still', 'Sistema parado'),
  named('rotina-parada', 'Rotina parada', 'A routine stands still', 'Rutina parada'),
  named('dados-incorretos', 'Dados ou valores incorretos', 'Wrong data or values', 'Datos o valores incorrectos'),
  named('lentidao', 'Lentidão', 'Slowness', 'Lentitud'),
  named('nenhum', 'Nenhuma inconsistência', 'No inconsistency', 'Ninguna inconsistencia'),
];

const modules: readonly Option[] = [
  { ...named('labore', 'RM Labore', 'RM Labore', 'RM Labore'), parents: ['rm'] },
  { ...named('fluxus', 'RM Fluxus', 'RM Fluxus', 'RM Fluxus'), parents: ['rm'] },
  { ...named('faturamento', 'Faturamento', 'Invoicing', 'Facturación'), parents: ['protheus'] },
  { ...named('financeiro', 'Financeiro', 'Finance', 'Finanzas'), parents: ['protheus'] },
];

const routines: readonly Option[] = [
  { ...named('folha', 'Folha de pagamento', 'Payroll', 'Nómina'), parents: ['labore'] },
  { ...named('ferias', 'Férias', 'Holidays', 'Vacaciones'), parents: ['labore'] },
  {
    ...named('conciliacao', 'Conciliação bancária', 'Bank reconciliation', 'Conciliación bancaria'),
    parents: ['fluxus', 'financeiro'],
  },
  {
    ...named('contas-a-pagar', 'Contas a pagar', 'Accounts payable', 'Cuentas por pagar'),
    parents: ['fluxus', 'financeiro'],
  },
  {
    ...named('nota-fiscal', 'Emissão de nota fiscal', 'Issue of invoices', 'Emisión de facturas'),
    parents: ['faturamento'],
  },
  { ...named('pedidos', 'Pedidos de venda', 'Sales orders', 'Pedidos de venta'), parents: ['faturamento'] },
];

const versions: readonly Option[] = [
  { id: '12.1.2502', label: '12.1.2502', parents: ['labore', 'fluxus'] },
  { id: '12.1.2410', label: '12.1.2410', parents: ['labore', 'fluxus'] },
  { id: '12.1.33', label: '12.1.33', parents: ['faturamento', 'financeiro'] },
];

const environments: readonly Option[] = [
  named('producao', 'Produção', 'Production', 'Producción'),
  named('homologacao', 'Homologação', 'Acceptance', 'Homologación'),
  named('desenvolvimento', 'Desenvolvimento', 'Development', 'Desarrollo'),
];

const countries: readonly Option[] = [
  named('BR', 'Brasil', 'Brazil', 'Brasil'),
  named('AR', 'Argentina', 'Argentina', 'Argentina'),
  named('CL', 'Chile', 'Chile', 'Chile'),
  named('CO', 'Colômbia', 'Colombia', 'Colombia'),
  named('MX', 'México', 'Mexico', 'México'),
  named('PT', 'Portugal', 'Portugal', 'Portugal'),
  named('outro', 'Outro', 'Other', 'Otro'),
];

/** By the names the form's fields give. */
export const catalogues: PortalProfile['catalogues'] = {
  ...{ channels, lines, countries, categories, origins, effects },
  ...{ modules, routines, versions, environments },
};
