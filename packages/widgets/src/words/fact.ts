/** What is known of a ticket, in words: the name of each line, and its value. */
import type { Coverage, Outcome } from '@chamado/core';
import type { Fact, FactName } from '@chamado/core/views/ticket-page';
import { msg, str } from '@lit/localize';
import { formatMoney, formatNumber, joined } from '../locale/format.ts';
import { labelText } from '../locale/label.ts';
import { roleWord } from './role.ts';

const names: Readonly<Record<FactName, () => string>> = {
  requester: () => msg('Solicitante'),
  company: () => msg('Empresa'),
  openedBy: () => msg('Aberto por'),
  assignee: () => msg('Responsável'),
  deadline: () => msg('Prazo'),
  openedAt: () => msg('Abertura'),
  endedAt: () => msg('Encerramento'),
  status: () => msg('Status'),
  justification: () => msg('Justificativa'),
  erpNumber: () => msg('Número no sistema'),
  critical: () => msg('Crítico'),
  coverage: () => msg('Cobertura'),
  chargeAuthorised: () => msg('Cobrança autorizada'),
  amount: () => msg('Valor proposto'),
  hours: () => msg('Tempo previsto'),
  validUntil: () => msg('Válida até'),
  correction: () => msg('Versão com a correção'),
  installedAt: () => msg('Correção instalada'),
  plannedRelease: () => msg('Prevista para a versão'),
  duplicateOf: () => msg('Repete'),
  outcome: () => msg('Desfecho'),
  restrictions: () => msg('Restrições'),
  rating: () => msg('Avaliação'),
  territory: () => msg('Região'),
  additionalEmails: () => msg('Com cópia para'),
  visit: () => msg('Visita'),
  part: () => msg('Peça'),
  order: () => msg('Agendada para'),
  field: () => '',
};

export const factName = ({ name, label }: Fact): string => (label === undefined ? names[name]() : labelText(label));

const outcomes: Readonly<Record<Outcome, () => string>> = {
  approved: () => msg('Aprovado'),
  approvedWithRestrictions: () => msg('Aprovado com restrições'),
  expired: () => msg('Encerrado sem resposta'),
  resolved: () => msg('Respondido'),
  settled: () => msg('Concluído pela equipe'),
};

const coverages: Readonly<Record<Coverage, () => string>> = {
  covered: () => msg('Coberto pelo contrato'),
  uncovered: () => msg('Fora do contrato: só é cobrado com autorização'),
};

const coverageWord = (coverage: Coverage): string => coverages[coverage]();

/** The value in words; of a moment and of a ticket the view makes more, so they are undefined here. */
export function factText({ name, value }: Fact): string | undefined {
  switch (value.kind) {
    case 'text':
      return name === 'erpNumber' && value.text === '−1' ? msg('−1: aguarda o número do sistema') : value.text;
    case 'label':
      return labelText(value.label);
    case 'labels':
      return joined(value.labels.map(labelText));
    case 'number':
      return formatNumber(value.value);
    case 'money':
      return formatMoney(value.amount, value.currency);
    case 'hours': {
      const hours = formatNumber(value.hours);
      return value.hours === 1 ? msg('1 hora') : msg(str`${hours} horas`);
    }
    case 'flag':
      return value.on ? msg('Sim') : msg('Não');
    case 'person':
      return value.role === 'requester' ? value.name : `${value.name} (${roleWord(value.role)})`;
    case 'coverage':
      return coverageWord(value.coverage);
    case 'outcome':
      return outcomes[value.outcome]();
    case 'nobody':
      return msg('Ninguém ainda');
    case 'moment':
    case 'ticket':
      return undefined;
  }
}
