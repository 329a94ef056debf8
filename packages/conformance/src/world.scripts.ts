/** What operators find in every world: scripts, a team, and what customers wrote. */
import { instantAt, millis, type RecordSeed } from '@chamado/core';
import { aMessage, aScript, aTechnician, AT } from '@chamado/core/testing';

const HOUR_MS = 3_600_000;
/** `hours` before the world’s first moment. */
const ago = (hours: number): string => instantAt(millis(AT) - hours * HOUR_MS);

/** `sem-conexao` serves every plan, `fibra` one plan only, and `antigo` is no longer offered. */
export const scriptRecords: RecordSeed = {
  script: [
    aScript(),
    aScript({ id: 'fibra', title: 'Fibra sem sinal', plans: ['fibra-500'], routingPoints: ['rede'] }),
    aScript({ id: 'antigo', title: 'Discador', active: false }),
  ],
  team: [{ id: 'campo', label: 'Campo', members: [aTechnician().id] }],
  message: [
    aMessage({ receivedAt: ago(1) }),
    aMessage({ id: 'message-2', receivedAt: ago(30), from: 'carlos@aurora.example', subject: 'Boleto', login: null }),
    aMessage({ id: 'message-3', receivedAt: ago(24 * 10), from: 'otavio@horizonte.example', subject: 'Sinal fraco' }),
  ],
};
