/** The frame: who one is, where one is, and the screen for it. */
import { selectApproval, startApproval } from '@chamado/core/views/approval';
import { useEffect, useRef, useState } from 'react';
import { Approval } from './approval.tsx';
import { profiles } from './desk.ts';
import { figure, say } from './format.ts';
import { OpenTicket } from './open-ticket.tsx';
import { SeatContext, takeSeat, useSeat, type Seat } from './seat.ts';
import { TicketList } from './ticket-list.tsx';
import { TicketPage } from './ticket-page.tsx';
import { hrefOf, usePlace, type Place } from './use-place.ts';
import { useView } from './use-view.ts';
import { roleWord } from './words.ts';

// #region app
export function App({ first }: { readonly first: Seat }) {
  const [seat, setSeat] = useState(first);
  const signIn = async (id: string): Promise<void> => {
    const person = seat.people.find((one) => one.id === id);
    const port = person && (await seat.port.session?.signIn(person.id));
    if (port) setSeat(await takeSeat(port));
  };
  // Another person, another portal: nothing of one is left when the other sits down.
  return (
    <SeatContext value={seat}>
      <Portal key={seat.me.id} onSignIn={(id) => void signIn(id)} />
    </SeatContext>
  );
}
// #endregion

function Portal({ onSignIn }: { readonly onSignIn: (id: string) => void }) {
  const seat = useSeat();
  const place = usePlace();
  const main = useRef<HTMLElement>(null);
  const [approval, sendApproval] = useView(() => startApproval(seat.port, seat), selectApproval);
  const address = hrefOf(place);
  const shown = useRef(address);
  // The focus follows the reader to where he went.
  useEffect(() => {
    if (shown.current !== address) main.current?.focus();
    shown.current = address;
  }, [address]);
  return (
    <>
      <Header place={place} waiting={approval?.waiting ?? 0} onSignIn={onSignIn} />
      <main ref={main} tabIndex={-1}>
        {/* The list stays as it was left while one of its tickets is read. */}
        <section hidden={place.name !== 'list'}>
          <h1>{say(seat.profile.ticketNoun.other)}</h1>
          <TicketList />
        </section>
        {place.name === 'ticket' && <TicketPage key={place.ticketId} ticketId={place.ticketId} />}
        {place.name === 'open' && <OpenTicket />}
        {place.name === 'approve' && approval && <Approval view={approval} send={sendApproval} />}
      </main>
      <Others />
    </>
  );
}

type HeaderProps = {
  readonly place: Place;
  /** How many tickets wait for this person's word. */
  readonly waiting: number;
  readonly onSignIn: (id: string) => void;
};

function Header({ place, waiting, onSignIn }: HeaderProps) {
  const { me, people, profile } = useSeat();
  const link = (name: 'list' | 'open' | 'approve', word: string) => (
    <a href={hrefOf({ name })} aria-current={place.name === name ? 'page' : undefined} data-asks={name === 'approve'}>
      {word}
    </a>
  );
  return (
    <header className="top">
      <strong className="brand">{say(profile.name)}</strong>
      <nav aria-label="Atendimento">
        {link('list', say(profile.ticketNoun.other))}
        {link('open', 'Abrir')}
        {waiting > 0 && link('approve', `Responder (${figure(waiting)})`)}
      </nav>
      {people.length > 0 && (
        <label className="who">
          <span className="sr">Ver como</span>
          <select value={me.id} onChange={({ target }) => onSignIn(target.value)}>
            {people.map(({ id, name, role, companyName }) => (
              <option key={id} value={id}>
                {name} · {companyName ?? roleWord(role)}
              </option>
            ))}
          </select>
        </label>
      )}
    </header>
  );
}

/** Another profile makes another portal of the same code. */
function Others() {
  return (
    <footer>
      <nav aria-label="Outros portais">
        {Object.entries(profiles).map(([id, { name }]) => (
          <a key={id} href={`?portal=${id}`}>
            {say(name)}
          </a>
        ))}
      </nav>
    </footer>
  );
}
