/** What core leaves to a view to say: it gives names from closed sets, and every portal has its own words for them. */
import type { DeskError, DeskErrorCode, FieldFault, PortalProfile, Role, Stage } from '@chamado/core';
import type { Fact, FactName } from '@chamado/core/views/ticket-page';
import { figure, joined, moment, money, say } from './format.ts';

const stages: Readonly<Record<Stage, string>> = {
  opened: 'Novo',
  estimating: 'Em estimativa',
  dispatched: 'Encaminhado',
  inService: 'Em atendimento',
  pending: 'Pendente',
  attended: 'Atendido',
  awaitingApproval: 'Aguardando aprovação',
  concluded: 'Encerrado',
  cancelled: 'Cancelado',
  rejected: 'Rejeitado',
};

/** The reseller's word for a stage goes before ours. */
export const stageWord = (stage: Stage, { words }: PortalProfile): string => {
  const own = words.stages?.[stage];
  return own === undefined ? stages[stage] : say(own);
};

const roles: Readonly<Record<Role, string>> = {
  ...{ requester: 'solicitante', technician: 'técnico', attendant: 'atendente', manager: 'coordenação' },
  system: 'sistema',
};
export const roleWord = (role: Role): string => roles[role];

/** A set that may grow is worded in part: what is new shows the general sentence until somebody words it. */
const failures: Partial<Readonly<Record<DeskErrorCode, string>>> = {
  invalid: 'Falta algo nos dados. Veja os campos marcados',
  not_found: 'Não encontramos isso, ou você não tem acesso',
  not_allowed: 'Isso não é possível agora',
  conflict: 'Isto mudou enquanto você escrevia. O seu texto continua aqui: confira e envie de novo',
  full: 'Não há mais espaço neste navegador',
};
export const failureWord = ({ code }: DeskError): string =>
  failures[code] ?? 'O serviço não respondeu. Tente de novo em instantes';

const faults: Readonly<Record<string, string>> = {
  not_a_choice: 'Escolha uma das opções da lista',
  not_an_email: 'Escreva um e-mail completo, como nome@empresa.com.br',
  not_a_version: 'Escreva a versão com números, como 8.2',
  not_a_date: 'Escreva uma data, como 19/09/2017',
  not_a_phone: 'Escreva o telefone com DDD',
  too_long: 'Encurte o texto',
  no_such_asset: 'Não há equipamento com este número na sua empresa',
};
/** The profile's own sentence for a missing answer, where it has one, goes before this. */
export const faultWord = ({ code }: Pick<FieldFault, 'code'>, label: string): string =>
  faults[code] ?? (code === 'required' ? `Preencha: ${label}` : `Confira: ${label}`);

const factNames: Readonly<Record<Exclude<FactName, 'field'>, string>> = {
  ...{ requester: 'Solicitante', company: 'Empresa', openedBy: 'Aberto por', assignee: 'Responsável' },
  ...{ deadline: 'Prazo', openedAt: 'Abertura', endedAt: 'Encerramento', status: 'Status' },
  ...{ justification: 'Justificativa', erpNumber: 'Número no sistema', critical: 'Crítico', coverage: 'Cobertura' },
  ...{ chargeAuthorised: 'Cobrança autorizada', amount: 'Valor proposto', hours: 'Tempo previsto' },
  ...{ validUntil: 'Válida até', correction: 'Versão com a correção', installedAt: 'Correção instalada' },
  ...{ plannedRelease: 'Prevista para a versão', duplicateOf: 'Repete', outcome: 'Desfecho' },
  ...{ restrictions: 'Restrições', rating: 'Avaliação', territory: 'Região', additionalEmails: 'Com cópia para' },
  ...{ visit: 'Visita', part: 'Peça', order: 'Agendada para' },
};
export const factName = ({ name, label }: Fact): string =>
  label === undefined ? (name === 'field' ? '' : factNames[name]) : say(label);

const values: Readonly<Record<string, string>> = {
  ...{ covered: 'Coberto pelo contrato', uncovered: 'Fora do contrato: só é cobrado com autorização' },
  ...{ approved: 'Aprovado', approvedWithRestrictions: 'Aprovado com restrições', resolved: 'Respondido' },
  ...{ expired: 'Encerrado sem resposta', settled: 'Concluído pela equipe' },
};

export function factText({ value }: Fact, { calendar }: PortalProfile): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'label':
      return say(value.label);
    case 'labels':
      return joined(value.labels.map(say));
    case 'moment':
      return moment(value.at, calendar.timeZone);
    case 'number':
      return figure(value.value);
    case 'money':
      return money(value.amount, value.currency);
    case 'hours':
      return `${figure(value.hours)} h`;
    case 'flag':
      return value.on ? 'Sim' : 'Não';
    case 'person':
      return value.role === 'requester' ? value.name : `${value.name} (${roleWord(value.role)})`;
    case 'ticket':
      return value.number ?? 'outro';
    case 'coverage':
      return values[value.coverage] ?? value.coverage;
    case 'outcome':
      return values[value.outcome] ?? value.outcome;
    case 'nobody':
      return 'Ninguém ainda';
  }
}
