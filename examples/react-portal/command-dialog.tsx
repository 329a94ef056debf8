/** A command being filled in: one dialog for all of them, since core says as data what each one asks for. */
import type { CommandInput, DraftView, TicketPageEvent, TicketPageView } from '@chamado/core/views/ticket-page';
import type { SyntheticEvent } from 'react';
import { inputWord, verbOf, WARNING } from './command-words.ts';
import { Field } from './field.tsx';
import { say } from './format.ts';
import { Button, Failure, Form, Submit } from './pieces.tsx';
import { faultWord } from './words.ts';

type DialogProps = {
  readonly draft: DraftView;
  readonly view: TicketPageView;
  readonly send: (event: TicketPageEvent) => void;
};

// #region dialog
export function CommandDialog({ draft, view: { failed, scale }, send }: DialogProps) {
  const { form, values, faults, isAllowed, isSending } = draft;
  const verb = verbOf(form.type, false);
  const leave = () => send({ type: 'command.leave' });
  const onCancel = (event: SyntheticEvent): void => {
    event.preventDefault();
    leave();
  };
  return (
    <dialog aria-labelledby="verb" ref={asModal} onCancel={onCancel}>
      <Form onSend={() => send({ type: 'command.send' })}>
        <h2 id="verb">{verb}</h2>
        {form.inputs.filter(isAskedHere).map((input) => {
          const { name, kind, required, label = inputWord(name) } = input;
          const fault = faults.find(({ field }) => field === name);
          return (
            <Field
              key={name}
              kind={kind}
              label={say(label)}
              required={required}
              value={values[name]}
              options={kind === 'score' ? scale.map((step) => optionOf(step.score, step)) : optionsOf(input)}
              fault={fault ? faultWord(fault, say(label)) : null}
              onSet={(value) => send({ type: 'command.set', name, value })}
            />
          );
        })}
        {form.irreversible && <p className="muted">{WARNING}</p>}
        <Failure error={failed?.at === 'command' ? failed.error : null} />
        <div className="row end">
          <Button onPress={leave}>Voltar</Button>
          <Submit disabled={!isAllowed || isSending}>{verb}</Submit>
        </div>
      </Form>
    </dialog>
  );
}
// #endregion

/** Closed before it goes, so that the focus is where it was before. */
const asModal = (dialog: HTMLDialogElement) => {
  dialog.showModal();
  return () => dialog.close();
};

// Uploads are left out of this example: `seat.port.files.put` keeps a file, and its answers are such an input's value.
const isAskedHere = ({ kind }: CommandInput): boolean => kind !== 'files';

const optionOf = <Id,>(id: Id, { label }: { readonly label: Parameters<typeof say>[0] }) => ({ id, label: say(label) });
const optionsOf = ({ options = [] }: CommandInput) => options.map((option) => optionOf(option.id, option));
