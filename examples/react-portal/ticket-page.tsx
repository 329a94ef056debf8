/** One ticket: what is known, what was said, and the commands this person may give now. None is decided here. */
import type { CommandType, TicketId } from '@chamado/core';
import { selectTicketPage, startTicketPage } from '@chamado/core/views/ticket-page';
import type { TicketPageEvent, TicketPageView, TicketView } from '@chamado/core/views/ticket-page';
import { useEffect } from 'react';
import { CommandDialog } from './command-dialog.tsx';
import { verbOf } from './command-words.ts';
import { Field } from './field.tsx';
import { duration, say } from './format.ts';
import { Button, Failure, Form, StageBadge, Submit } from './pieces.tsx';
import { useSeat } from './seat.ts';
import { Timeline } from './timeline.tsx';
import { useView } from './use-view.ts';
import { factName, factText } from './words.ts';

type Send = (event: TicketPageEvent) => void;

// #region page
export function TicketPage({ ticketId }: { readonly ticketId: TicketId }) {
  const seat = useSeat();
  const [view, send] = useView(() => startTicketPage(seat.port, { ...seat, ticketId }), selectTicketPage);
  const { draft, failed, page } = view ?? {};
  // A command that asks nothing is given by its button alone; one that failed waits for another press.
  const isGiven = draft?.isImmediate === true && !draft.isSending && !failed;
  useEffect(() => {
    if (isGiven) send({ type: 'command.send' });
  }, [isGiven, send]);
  if (!view) return null;
  if (!page) return <Failure error={failed?.error ?? null} onRetry={() => send({ type: 'page.retry' })} />;
  return (
    <article className="ticket" aria-busy={view.isBusy}>
      <Head page={page} />
      <Commands page={page} onCommand={(command) => send({ type: 'command.start', command })} />
      {failed && failed.at !== 'comment' && !(draft && !draft.isImmediate) && <Failure error={failed.error} />}
      {draft && !draft.isImmediate && <CommandDialog draft={draft} view={view} send={send} />}
      <div className="columns">
        <section aria-labelledby="history">
          <h2 id="history">Histórico</h2>
          <Timeline entries={page.timeline} />
          {page.mayComment && <Composer view={view} mayHide={page.mayHide} send={send} />}
        </section>
        <Facts page={page} />
      </div>
    </article>
  );
}
// #endregion

function Head({ page: { ticket, status, lateBy } }: { readonly page: TicketView }) {
  return (
    <header>
      <p className="row">
        <span>{ticket.number}</span>
        <StageBadge stage={ticket.stage} status={status && say(status)} />
        {lateBy !== null && <strong className="late">atrasado {duration(lateBy)}</strong>}
      </p>
      <h1>{ticket.subject}</h1>
    </header>
  );
}

type CommandsProps = { readonly page: TicketView; readonly onCommand: (type: CommandType) => void };

function Commands({ page: { commands, moreCommands, follows }, onCommand }: CommandsProps) {
  const [likeliest] = commands;
  return (
    <div className="row commands" role="group" aria-label="Ações">
      {[...commands, ...moreCommands].map((type) => (
        <Button key={type} primary={type === likeliest} onPress={() => onCommand(type)}>
          {verbOf(type, follows)}
        </Button>
      ))}
    </div>
  );
}

type ComposerProps = { readonly view: TicketPageView; readonly mayHide: boolean; readonly send: Send };

function Composer({ view: { comment, failed }, mayHide, send }: ComposerProps) {
  return (
    <Form className="panel" onSend={() => send({ type: 'comment.send' })}>
      <Field
        kind="richText"
        label="Comentário"
        value={comment.text}
        fault={comment.isMissing ? 'Escreva o comentário' : null}
        onSet={(text) => send({ type: 'comment.write', text: String(text) })}
      />
      {mayHide && (
        <Field
          kind="flag"
          label="Só para a equipe"
          value={comment.internal}
          onSet={(internal) => send({ type: 'comment.hide', internal: internal === true })}
        />
      )}
      <Failure error={failed?.at === 'comment' ? failed.error : null} />
      <div className="row end">
        <Submit disabled={comment.isSending}>Comentar</Submit>
      </div>
    </Form>
  );
}

function Facts({ page }: { readonly page: TicketView }) {
  const { profile } = useSeat();
  return (
    <aside className="panel" aria-label="Dados">
      <dl>
        {page.facts.map((fact) => (
          <div key={fact.name + factName(fact)}>
            <dt>{factName(fact)}</dt>
            <dd>{factText(fact, profile)}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
