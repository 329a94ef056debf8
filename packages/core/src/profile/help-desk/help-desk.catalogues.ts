/** What a ticket can be about at TOTALL: type, then item, then service (TOTALL 5, step 2). */
import type { Option } from '../../form/form.schema.ts';
import type { PortalProfile } from '../profile.schema.ts';
import { label } from '../label.ts';
import { coverageReasons } from './help-desk.coverage.ts';

const types: readonly Option[] = [
  { id: 'varejo', label: label('Sistemas de Varejo', 'Retail systems', 'Sistemas de Comercio Minorista') },
];

const items: readonly Option[] = [
  {
    id: 'suporte',
    label: label('Suporte TOTALL SISTEMAS', 'TOTALL SISTEMAS support', 'Soporte TOTALL SISTEMAS'),
    explanation: label('Dúvidas ou erros.', 'Questions or errors.', 'Dudas o errores.'),
    parents: ['varejo'],
  },
  {
    id: 'implementacao',
    label: label('Implementações', 'Implementations', 'Implementaciones'),
    explanation: label(
      'Alterações no sistema, com análise e proposta antes de começar.',
      'Changes to the system, with an analysis and a proposal before anything begins.',
      'Cambios en el sistema, con análisis y propuesta antes de empezar.',
    ),
    parents: ['varejo'],
  },
  {
    id: 'servicos',
    label: label('Serviços', 'Services', 'Servicios'),
    explanation: label(
      'Instalação, atualização, configuração, treinamento e layouts.',
      'Installation, updates, configuration, training and layouts.',
      'Instalación, actualización, configuración, capacitación y formatos.',
    ),
    parents: ['varejo'],
  },
];

/** The modules of the product: also what the knowledge base is scoped by. */
export const modules: readonly Option[] = [
  { id: 'vendas', label: label('Vendas', 'Sales', 'Ventas') },
  { id: 'frente-de-caixa', label: label('Frente de Caixa', 'Point of sale', 'Punto de Venta') },
  { id: 'nfe', label: label('Faturamento e NF-e', 'Invoicing and NF-e', 'Facturación y NF-e') },
  { id: 'estoque', label: label('Estoque', 'Stock', 'Inventario') },
  { id: 'compras', label: label('Compras', 'Purchasing', 'Compras') },
  { id: 'financeiro', label: label('Financeiro', 'Finance', 'Finanzas') },
  { id: 'fiscal', label: label('Fiscal e SPED', 'Tax and SPED', 'Fiscal y SPED') },
  { id: 'contratos', label: label('Contratos', 'Contracts', 'Contratos') },
  { id: 'cadastros', label: label('Cadastros', 'Master data', 'Registros') },
  { id: 'relatorios', label: label('Relatórios', 'Reports', 'Informes') },
];

const services: readonly Option[] = [
  ...modules.map((module) => ({ ...module, parents: ['suporte'] })),
  {
    id: 'analise-de-implementacao',
    label: label('Análise de implementação', 'Implementation analysis', 'Análisis de implementación'),
    parents: ['implementacao'],
  },
  { id: 'instalacao', label: label('Instalação', 'Installation', 'Instalación'), parents: ['servicos'] },
  { id: 'atualizacao', label: label('Atualização', 'Update', 'Actualización'), parents: ['servicos'] },
  { id: 'configuracao', label: label('Configuração', 'Configuration', 'Configuración'), parents: ['servicos'] },
  { id: 'treinamento', label: label('Treinamento', 'Training', 'Capacitación'), parents: ['servicos'] },
  { id: 'layouts', label: label('Layouts', 'Layouts', 'Formatos'), parents: ['servicos'] },
  {
    id: 'validacao',
    label: label('Validação de dados', 'Data validation', 'Validación de datos'),
    parents: ['servicos'],
  },
  { id: 'infraestrutura', label: label('Infraestrutura', 'Infrastructure', 'Infraestructura'), parents: ['servicos'] },
];

/** What is at stake: from this the desk computes who waits less (TOTALL 8). */
const impacts: readonly Option[] = [
  { id: 'normal', label: label('O trabalho continua', 'Work goes on', 'El trabajo continúa') },
  {
    id: 'parada',
    label: label(
      'A empresa ou uma área está parada',
      'The company or an area stands still',
      'La empresa o un área está parada',
    ),
    explanation: label(
      'Por exemplo: não é possível emitir notas fiscais.',
      'For example: no invoice can be issued.',
      'Por ejemplo: no es posible emitir facturas.',
    ),
  },
  {
    id: 'obrigacao-acessoria',
    label: label(
      'Uma obrigação acessória vence em breve',
      'A legal filing is due soon',
      'Una obligación legal vence pronto',
    ),
    explanation: label(
      'A entrega está próxima e depende de uma correção.',
      'The filing date is near and depends on a correction.',
      'La fecha de entrega está próxima y depende de una corrección.',
    ),
  },
];

/** By the names the form's fields give. */
export const catalogues: PortalProfile['catalogues'] = {
  types,
  items,
  services,
  reasons: coverageReasons(modules.map(({ id }) => id)),
  impacts,
};
