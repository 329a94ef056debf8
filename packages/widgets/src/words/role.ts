/** What a person is to the desk, in one word. */
import type { Role } from '@chamado/core';
import { msg } from '@lit/localize';

const words: Readonly<Record<Role, () => string>> = {
  requester: () => msg('solicitante'),
  technician: () => msg('técnico'),
  attendant: () => msg('atendente'),
  manager: () => msg('coordenação'),
  system: () => msg('sistema'),
};

export const roleWord = (role: Role): string => words[role]();
