/** What mails say of a supply request, in each language we ship. */
import type { Language } from '../mail/mail.language.ts';

/** The steps that somebody is written to about; the others change nothing for him. */
export const mailedSteps = ['request', 'approve', 'refuse', 'ship', 'deliver', 'confirm', 'cancel', 'comment'] as const;
export type MailedStep = (typeof mailedSteps)[number];

/** A title for each step, and the words for what a request holds. */
export type SupplyWords = Readonly<Record<MailedStep, string>> &
  Readonly<Record<'subject' | 'contract' | 'items' | 'carrier' | 'tracking' | 'expected' | 'to', string>>;

/** The words of each language; every language says everything. */
export const supplyWords: Readonly<Record<Language, SupplyWords>> = {
  'pt-BR': {
    request: 'solicitação recebida',
    approve: 'solicitação aprovada',
    refuse: 'solicitação recusada',
    ship: 'suprimentos enviados',
    deliver: 'suprimentos entregues',
    confirm: 'entrega confirmada',
    cancel: 'solicitação cancelada',
    comment: 'novo comentário',
    subject: 'Solicitação de suprimentos',
    contract: 'Contrato',
    items: 'Itens',
    carrier: 'Transportador',
    tracking: 'Código de rastreio',
    expected: 'Previsão',
    to: 'Entrega',
  },
  en: {
    request: 'request received',
    approve: 'request approved',
    refuse: 'request refused',
    ship: 'supplies shipped',
    deliver: 'supplies delivered',
    confirm: 'delivery confirmed',
    cancel: 'request cancelled',
    comment: 'new comment',
    subject: 'Supply request',
    contract: 'Contract',
    items: 'Items',
    carrier: 'Carrier',
    tracking: 'Tracking code',
    expected: 'Expected',
    to: 'Delivery',
  },
  es: {
    request: 'solicitud recibida',
    approve: 'solicitud aprobada',
    refuse: 'solicitud rechazada',
    ship: 'suministros enviados',
    deliver: 'suministros entregados',
    confirm: 'entrega confirmada',
    cancel: 'solicitud cancelada',
    comment: 'nuevo comentario',
    subject: 'Solicitud de suministros',
    contract: 'Contrato',
    items: 'Artículos',
    carrier: 'Transportista',
    tracking: 'Código de seguimiento',
    expected: 'Previsión',
    to: 'Entrega',
  },
};
