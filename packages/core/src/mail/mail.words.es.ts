/** The words of mails in Spanish. */
import type { MailWords } from './mail.words.type.ts';

export const spanish: MailWords = {
  locale: 'es',
  named: (name, gender) =>
    gender === 'f'
      ? { the: `la ${name}`, of: `de la ${name}`, on: `en la ${name}`, to: `a la ${name}` }
      : { the: `el ${name}`, of: `del ${name}`, on: `en el ${name}`, to: `al ${name}` },
  stages: {
    opened: 'Abierto',
    estimating: 'En estimación',
    dispatched: 'Derivado',
    inService: 'En atención',
    pending: 'Pendiente',
    attended: 'Atendido',
    awaitingApproval: 'Esperando aprobación',
    concluded: 'Cerrado',
    cancelled: 'Cancelado',
    rejected: 'Rechazado',
  },
  labels: { file: 'Adjunto', subject: 'Asunto', standing: 'Estado', holder: 'Responsable', deadline: 'Plazo' },
  news: {
    open: ['registrado', '{requester}, registramos {the}. Guarde este número para seguir la atención.'],
    arrived: ['nuevo', 'Llegó {the}, de {requester}.'],
    release: ['derivado', '{by} derivó {the} a {who}.'],
    requestEstimate: ['en estimación', '{by} envió {the} a estimación. Nada se cobra sin su autorización.'],
    propose: [
      'propuesta para su aprobación',
      '{by} envió la propuesta {of}: {amount}, {hours} h de trabajo, válida hasta {until}.',
    ],
    reviseProposal: ['propuesta en revisión', '{by} retiró la propuesta {of} para revisarla.'],
    acceptProposal: ['propuesta aceptada', '{by} aceptó la propuesta {of}.'],
    declineProposal: ['propuesta rechazada', '{by} rechazó la propuesta {of}.'],
    accept: ['en atención', '{by} empezó a atender {the}.'],
    suspend: ['pendiente', '{by} suspendió {the}: {reason}.'],
    resume: ['en atención', '{by} retomó {the}.'],
    answer: ['respondido', '{by} respondió {the}.'],
    answerToApprove: ['espera su aprobación', '{by} respondió {the}.'],
    approve: ['aprobado', '{by} aprobó la solución {of}.'],
    approveWithRestrictions: ['aprobado con restricciones', '{by} aprobó con restricciones la solución {of}.'],
    disapprove: ['no aprobado', '{by} no aprobó la solución {of}, que vuelve a atención.'],
    expireApproval: [
      'cerrado por falta de respuesta',
      'Cerramos {the}: en {days} días no hubo respuesta sobre la solución.',
    ],
    rate: ['evaluado', '{by} evaluó {the}: {score}.'],
    cancel: ['cancelado', '{by} canceló {the}.'],
    reject: ['rechazado', '{by} rechazó {the}.'],
    rejectRepeated: ['rechazado', '{by} rechazó {the}, que repite otro ya abierto.'],
    reopen: ['reabierto', '{by} reabrió {the}.'],
    comment: ['nuevo mensaje', '{by} escribió {on}:'],
    attach: ['nuevo adjunto', '{by} adjuntó {to}:'],
    assign: ['nuevo responsable', '{by} pasó {the} a {who}.'],
    unassign: ['sin responsable', '{by} devolvió {the} a la cola.'],
    reclassify: ['reclasificado', '{by} reclasificó {the}.'],
    reclassifyUncovered: [
      'fuera de la cobertura del contrato',
      '{by} reclasificó {the}: el contrato no cubre el motivo y puede cobrarse, con su autorización.',
    ],
    prioritize: ['crítico', '{by} trató {the} como crítico.'],
    unprioritize: ['prioridad normal', '{by} devolvió {the} a la prioridad normal.'],
    reschedule: ['nuevo plazo', '{by} cambió el plazo {of} a {until}.'],
    rescheduleToRelease: ['nuevo plazo', '{by} cambió el plazo {of} a {until}, en la versión {release}.'],
    follow: ['seguimiento', '{by} cambió quién sigue {the}.'],
    registerVisit: ['visita registrada', '{by} registró la visita {visit} {of}.'],
    part: ['pieza', '{by} registró {on} la pieza {part}.'],
    scheduleOrder: ['visita agendada', '{by} agendó para {until} el trabajo {of}.'],
    syncErp: ['número del ERP', '{The} tiene en el ERP el número {erp}.'],
  },
  correction: 'La corrección está en la versión {version}.',
  asks: {
    proposal: '{requester}, acepte o rechace la propuesta en la página de la atención.',
    approval:
      '{requester}, diga en la página de la atención si aprueba la solución. Sin respuesta en {days} días, se cierra.',
    rating: '{requester}, evalúe la atención cuando pueda.',
  },
};
