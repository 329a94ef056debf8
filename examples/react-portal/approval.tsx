/** The customer's word on an answer, then his rating, one ticket after the other (TOTALL 11). */
import type { ApprovalEvent, ApprovalView, Word } from '@chamado/core/views/approval';
import { Field } from './field.tsx';
import { counted, moment, say } from './format.ts';
import { Button, Failure, Form, Prose, Submit } from './pieces.tsx';
import { useSeat } from './seat.ts';
import { hrefOf } from './use-place.ts';

type ApprovalProps = { readonly view: ApprovalView; readonly send: (event: ApprovalEvent) => void };

// #region approval
export function Approval({ view, send }: ApprovalProps) {
  const { profile } = useSeat();
  const { asks, ticket, sending, failure, approvals, given, isReturned } = view;
  if (!ticket || !asks)
    return (
      <div className="panel" role="status">
        <h1>{given ? 'Obrigado pela resposta' : 'Nada espera por você'}</h1>
        {isReturned && <p>O atendimento voltou à equipe, com o que você escreveu.</p>}
        <Failure error={failure} onRetry={() => send({ type: 'approval.retry' })} />
      </div>
    );
  return (
    <Form className="panel narrow" onSend={() => send({ type: 'approval.send' })}>
      {approvals > 1 && <p className="muted">{counted(approvals, profile.ticketNoun)} esperam a sua aprovação</p>}
      <h1>{asks === 'word' ? 'O atendimento resolveu?' : 'Como foi o atendimento?'}</h1>
      <p>
        <a href={hrefOf({ name: 'ticket', ticketId: ticket.id })}>{ticket.number}</a> {ticket.subject}
      </p>
      {asks === 'word' ? <Decision view={view} send={send} /> : <Rating view={view} send={send} />}
      <Failure error={failure} />
      <div className="row end">
        <Button onPress={() => send({ type: 'approval.skip' })}>Agora não</Button>
        <Submit disabled={sending}>{asks === 'word' ? 'Responder' : 'Avaliar'}</Submit>
      </div>
    </Form>
  );
}
// #endregion

const words: readonly { readonly id: Word; readonly label: string }[] = [
  { id: 'approve', label: 'Sim, resolveu' },
  { id: 'approveWithRestrictions', label: 'Sim, com restrições' },
  { id: 'disapprove', label: 'Ainda não' },
];

function Decision({ view: { answer, said, textAsked, fault, until }, send }: ApprovalProps) {
  const { timeZone } = useSeat().profile.calendar;
  const choose = (id: unknown): void => {
    const word = words.find((each) => each.id === id)?.id;
    if (word) send({ type: 'approval.choose', word });
  };
  return (
    <>
      {answer && (
        <blockquote>
          <Prose html={answer.html} />
          <footer className="muted">
            {answer.by}, {moment(answer.at, timeZone)}
          </footer>
        </blockquote>
      )}
      <Field
        kind="radio"
        label="A sua palavra"
        value={said.word}
        options={words}
        fault={fault === 'word' ? 'Escolha uma das respostas' : null}
        onSet={choose}
      />
      {textAsked && (
        <Field
          kind="longText"
          label={textAsked === 'reason' ? 'O que ainda não está certo?' : 'Quais restrições?'}
          value={said.text}
          fault={fault === 'text' ? 'Escreva algumas palavras' : null}
          onSet={(text) => send({ type: 'approval.write', text: String(text) })}
        />
      )}
      {until !== null && <p className="muted">Sem resposta até {moment(until, timeZone)}, consideramos aprovado.</p>}
    </>
  );
}

function Rating({ view: { said, fault, scale }, send }: ApprovalProps) {
  return (
    <>
      <Field
        kind="radio"
        label="Avaliação"
        value={said.score}
        options={scale.map(({ score, label }) => ({ id: score, label: say(label) }))}
        fault={fault === 'score' ? 'Escolha uma das notas' : null}
        onSet={(score) => send({ type: 'approval.score', score: Number(score) })}
      />
      <Field
        kind="longText"
        label="Comentário"
        required={false}
        value={said.comment}
        onSet={(comment) => send({ type: 'approval.remark', comment: String(comment) })}
      />
    </>
  );
}
