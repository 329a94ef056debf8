/** The mails an operator of Integrator chooses from (Integrator 1.9.1.2: "Modelo de E-mail"). */
import type { MailTemplate } from '../../mail/template.schema.ts';
import { label, named } from '../label.ts';

export const mailTemplates: readonly MailTemplate[] = [
  {
    ...named('protocolo', 'Protocolo de atendimento', 'Protocol of a service', 'Protocolo de atención'),
    subject: label('Protocolo {{ticket.number}}', 'Protocol {{ticket.number}}', 'Protocolo {{ticket.number}}'),
    body: label(
      '<p>{{requester.name}}, o seu atendimento foi registrado com o protocolo {{ticket.number}}.</p>',
      '<p>{{requester.name}}, your service is registered under the protocol {{ticket.number}}.</p>',
      '<p>{{requester.name}}, su atención fue registrada con el protocolo {{ticket.number}}.</p>',
    ),
  },
  {
    ...named('resolvido', 'Atendimento resolvido', 'Service resolved', 'Atención resuelta'),
    subject: label(
      'Protocolo {{ticket.number}}: resolvido',
      'Protocol {{ticket.number}}: resolved',
      'Protocolo {{ticket.number}}: resuelto',
    ),
    body: label(
      '<p>{{requester.name}}, o atendimento {{ticket.number}} está resolvido. Se algo ainda não funciona, responda a este e-mail.</p>',
      '<p>{{requester.name}}, service {{ticket.number}} is resolved. If something still does not work, answer this e-mail.</p>',
      '<p>{{requester.name}}, la atención {{ticket.number}} está resuelta. Si algo aún no funciona, responda este correo.</p>',
    ),
  },
];
