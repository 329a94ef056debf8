/** A new ticket. Whatever the profile asks is drawn by kind of field: another profile, another form, the same code. */
import { openTicketView, selectOpenTicket, startOpenTicket } from '@chamado/core/views/open-ticket';
import type { OpenTicketEvent, SentView } from '@chamado/core/views/open-ticket';
import { Filling } from './filling.tsx';
import { LOCALE, joined, moment, say } from './format.ts';
import { Button, Failure } from './pieces.tsx';
import { useSeat } from './seat.ts';
import { hrefOf } from './use-place.ts';
import { useView } from './use-view.ts';

// #region open
export function OpenTicket() {
  const seat = useSeat();
  const [view, send] = useView(
    () => startOpenTicket(seat.port, seat),
    (snapshot) => openTicketView(selectOpenTicket(snapshot), LOCALE),
  );
  switch (view?.kind) {
    case undefined:
      return null;
    case 'barred':
      return <p className="empty">Quem abre por aqui precisa antes do treinamento. Fale com o suporte.</p>;
    case 'meeting':
      return <Failure error={view.failure} onRetry={() => send({ type: 'form.retry' })} />;
    case 'choosing':
      return (
        <ul className="options">
          {view.forms.map(({ id, label, explanation }) => (
            <li key={id}>
              <button type="button" onClick={() => send({ type: 'form.choose', formId: id })}>
                <strong>{label}</strong> {explanation}
              </button>
            </li>
          ))}
        </ul>
      );
    case 'filling':
      return <Filling view={view} send={send} />;
    case 'sent':
      return <Sent view={view} send={send} />;
  }
}
// #endregion

type SentProps = { readonly view: SentView; readonly send: (event: OpenTicketEvent) => void };

function Sent({ view: { ticket, mailedTo, deadline }, send }: SentProps) {
  const { profile } = useSeat();
  return (
    <div className="panel" role="status">
      <h1>
        {say(profile.ticketNoun.one)} {ticket.number} registrado
      </h1>
      {mailedTo.length > 0 && <p>Enviamos uma cópia para {joined(mailedTo)}.</p>}
      {deadline !== null && <p>Prazo: {moment(deadline, profile.calendar.timeZone)}</p>}
      <p className="row">
        <a href={hrefOf({ name: 'ticket', ticketId: ticket.id })}>Acompanhar</a>
        <Button onPress={() => send({ type: 'form.another' })}>Abrir outro</Button>
      </p>
    </div>
  );
}
