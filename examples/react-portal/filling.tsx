/** A profile's form being filled in, from top to bottom as core says it stands. */
import type { FieldView, FormView, Notice } from '@chamado/core/form';
import type { FillingView, OpenTicketEvent } from '@chamado/core/views/open-ticket';
import { useEffect, useRef } from 'react';
import { Field } from './field.tsx';
import { Button, Failure, Form, Submit } from './pieces.tsx';
import { faultWord } from './words.ts';

type FillingProps = { readonly view: FillingView; readonly send: (event: OpenTicketEvent) => void };

// #region filling
export function Filling({ view, send }: FillingProps) {
  const { form, faults, failure, draft, busy, mayLeave } = view;
  const drawn = useRef<HTMLDivElement>(null);
  // The first field at fault is where the reader goes on.
  useEffect(() => {
    if (faults.length > 0) drawn.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [faults]);
  return (
    <Form className="columns" onSend={() => send({ type: 'form.submit' })}>
      <div className="panel" ref={drawn}>
        <h1>{form.label}</h1>
        <Requester view={view} send={send} />
        {form.fields
          .filter(({ shown }) => shown)
          .map((field) => (
            <FormField key={field.name} field={field} form={form} send={send} />
          ))}
        <Failure error={failure} />
        <div className="row end">
          {draft.keptAt !== null && (
            <Button onPress={() => send({ type: 'draft.discard' })}>Descartar o rascunho</Button>
          )}
          {mayLeave && <Button onPress={() => send({ type: 'form.leave' })}>Voltar</Button>}
          <Submit disabled={busy}>Registrar</Submit>
        </div>
      </div>
      <Coach form={form} />
    </Form>
  );
}
// #endregion

type FormFieldProps = Pick<FillingProps, 'send'> & { readonly field: FieldView; readonly form: FormView };

function FormField({ field, form, send }: FormFieldProps) {
  const { name, kind, label, value, options, placeholder, required, waitsFor, fault, hint } = field;
  if (kind === 'requester' || kind === 'company' || kind === 'criticality')
    return (
      <p className="field">
        {label}: <strong>{value}</strong>
        {kind === 'criticality' && form.criticality?.because.map(({ text }) => <span key={text}> {text}</span>)}
      </p>
    );
  const beside = options.find(({ selected }) => selected)?.explanation ?? hint;
  return (
    <Field
      {...{ kind, label, value, options, required }}
      placeholder={waitsFor === null ? placeholder : `Escolha antes: ${waitsFor}`}
      disabled={waitsFor !== null}
      fault={fault && (fault.text ?? faultWord(fault, label))}
      onSet={(answer) => send({ type: 'field.set', name, value: answer })}
    >
      {beside !== null && !fault && <p className="muted">{beside}</p>}
      {form.notices
        .filter((notice) => notice.field === name)
        .map((notice) => (
          <p key={notice.kind} className="notice">
            {noticeText(notice)}
          </p>
        ))}
    </Field>
  );
}

function noticeText(notice: Notice): string {
  if (notice.kind === 'version') return `O suporte atende a versão ${notice.current}. Você informou a ${notice.given}.`;
  return notice.coverage === 'covered'
    ? 'Coberto pelo contrato.'
    : 'Fora do contrato, e pode ser cobrado. Nada é cobrado sem a sua autorização.';
}

/** In whose name, where somebody of the desk writes. */
function Requester({ view: { requester }, send }: FillingProps) {
  const { customers, requester: chosen, fault } = requester;
  if (customers === null) return null;
  return (
    <Field
      kind="choice"
      label="Em nome de"
      value={chosen?.id}
      options={customers.map(({ id, name, companyName = '' }) => ({ id, label: `${name} · ${companyName}` }))}
      fault={fault && faultWord(fault, 'em nome de quem')}
      onSet={(id) => send({ type: 'requester.choose', id: String(id) })}
    />
  );
}

/** What to try or to know first (Plusoft, S6), and what the words written so far still lack for a quick answer (T19). */
function Coach({ form: { coach, guidance, tips } }: { readonly form: FormView }) {
  const isLacking = coach.length > 0;
  const lines = isLacking ? coach.map(({ ask }) => ask) : guidance;
  if (tips.length + lines.length === 0) return null;
  return (
    <aside className="panel" aria-label="Ajuda">
      {tips.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
      {lines.length > 0 && (
        <>
          <h2>{isLacking ? 'Para responder mais rápido' : 'Como contar bem'}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
