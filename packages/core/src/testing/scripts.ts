/** Builders of what an operator works with: a script, a message, a task. */
import { InboundMessage } from '../intake/message.schema.ts';
import { Script, ScriptDraft } from '../script/script.schema.ts';
import { parse, type Output } from '../shared/parse.ts';
import { TaskDraft } from '../task/task.schema.ts';
import type { Over } from './people.ts';
import { AT } from './tickets.ts';

/** Whether the customer's internet is down, and why: three questions, three outcomes; sound in the eyes of the lint. */
export const aScriptDraft = (over: Over<typeof ScriptDraft> = {}): Output<typeof ScriptDraft> =>
  parse(ScriptDraft, {
    version: 0,
    title: 'Sem conexão',
    start: 'luzes',
    nodes: [
      {
        id: 'luzes',
        question: 'As luzes do modem estão acesas?',
        forCustomer: 'Olhe a frente do aparelho: são quatro luzes verdes.',
        forOperator: 'Sem luz nenhuma é quase sempre a tomada.',
        options: [
          { id: 'sim', label: 'Sim, todas', to: 'cabo' },
          { id: 'nao', label: 'Nenhuma', to: 'tomada' },
        ],
      },
      {
        id: 'tomada',
        question: 'O aparelho liga em outra tomada?',
        options: [
          { id: 'liga', label: 'Liga', outcome: 'resolvido' },
          { id: 'morto', label: 'Continua apagado', outcome: 'visita' },
        ],
      },
      {
        id: 'cabo',
        question: 'O cabo está firme nas duas pontas?',
        forCustomer: 'Aperte o cabo até ouvir um estalo.',
        options: [
          { id: 'voltou', label: 'Voltou a funcionar', outcome: 'resolvido' },
          { id: 'tomada', label: 'O cabo não sai da tomada', to: 'tomada' },
          { id: 'nada', label: 'Continua sem conexão', outcome: 'rede' },
        ],
      },
    ],
    outcomes: [
      { id: 'resolvido', label: 'Resolvido ao telefone', suggests: ['resolved'] },
      { id: 'visita', label: 'Precisa de visita', suggests: ['workOrder'] },
      { id: 'rede', label: 'Verificar a rede', suggests: ['task'] },
    ],
    ...over,
  });

/** The same as a desk keeps it, in its first edition. */
export const aScript = (over: Over<typeof Script> = {}): Script =>
  parse(Script, {
    ...{ ...aScriptDraft(), id: 'sem-conexao', version: 1, savedAt: AT },
    savedBy: { id: 'marcos', name: 'Marcos Teixeira', role: 'manager' },
    ...over,
  });

/** What Carla wrote to the online support. */
export const aMessage = (over: Over<typeof InboundMessage> = {}): InboundMessage =>
  parse(InboundMessage, {
    id: 'message-1',
    from: 'carla@aurora.example',
    to: ['suporte@desk.example'],
    receivedAt: AT,
    subject: 'Internet caiu',
    text: 'Desde cedo a conexão não volta.',
    login: 'carla.aurora',
    taken: null,
    ...over,
  });

/** A call to be made by Ana. */
export const aTaskDraft = (over: Over<typeof TaskDraft> = {}): TaskDraft =>
  parse(TaskDraft, {
    title: 'Ligar para a cliente',
    text: 'Confirmar se a conexão voltou.',
    assignee: { kind: 'person', id: 'ana' },
    ...over,
  });
