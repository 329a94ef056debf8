/** One question, whoever asks it: a field of the profile's form, an input of a command, a word on an answer. */
import { plainTextOf, richTextOf, type FieldKind } from '@chamado/core';
import { instantFrom, wallTimeAt } from '@chamado/core/calendar';
import type { InputKind } from '@chamado/core/views/ticket-page';
import { useId, useState, type ComponentProps, type ReactNode } from 'react';
import { useSeat } from './seat.ts';

/** The kinds that core's forms and commands know, and a choice with all its options in sight. */
type Kind = FieldKind | InputKind | 'radio';
type Answer = string | number | boolean;

type FieldProps = {
  readonly kind: Kind;
  readonly label: string;
  /** Anything but one of our answers is shown as none. */
  readonly value: unknown;
  readonly onSet: (answer: Answer) => void;
  readonly options?: readonly { readonly id: Answer; readonly label: string }[];
  readonly placeholder?: string | null;
  readonly disabled?: boolean;
  readonly required?: boolean;
  /** What is wrong, in words. */
  readonly fault?: string | null;
  /** What to know beside it. */
  readonly children?: ReactNode;
};

export function Field(props: FieldProps) {
  const { kind, label, required, fault = null, children } = props;
  const id = useId();
  const told = (
    <div id={id}>
      {fault !== null && <p className="fault">{fault}</p>}
      {children}
    </div>
  );
  if (kind === 'radio' || kind === 'score')
    return (
      <fieldset className="field choices" aria-describedby={id}>
        <legend>{label}</legend>
        <Radios {...props} />
        {told}
      </fieldset>
    );
  return (
    <div className="field">
      <label className={kind === 'flag' ? 'check' : undefined}>
        <span>
          {label} {required === false && kind !== 'flag' && <span className="muted">(opcional)</span>}
        </span>
        <Control {...props} describedBy={id} />
      </label>
      {told}
    </div>
  );
}

function Radios({ options = [], value, onSet }: FieldProps) {
  const name = useId();
  return options.map(({ id, label }) => (
    <label key={String(id)} className="check">
      <input type="radio" name={name} checked={value === id} onChange={() => onSet(id)} />
      {label}
    </label>
  ));
}

const TYPES: Readonly<Record<string, string>> = { date: 'date', email: 'email', phone: 'tel', number: 'number' };

function Control(props: FieldProps & { readonly describedBy: string }) {
  const { kind, value, onSet, options = [], placeholder = null, disabled, required, fault = null, describedBy } = props;
  const { timeZone } = useSeat().profile.calendar;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const same = {
    ...{ 'aria-describedby': describedBy, 'aria-invalid': fault !== null, 'aria-required': required, disabled },
    ...(placeholder !== null && { placeholder }),
  };
  switch (kind) {
    case 'choice':
      return (
        <select {...same} value={text} onChange={({ target }) => onSet(target.value)}>
          <option value="">{placeholder ?? 'Escolha'}</option>
          {options.map(({ id, label }) => (
            <option key={String(id)} value={String(id)}>
              {label}
            </option>
          ))}
        </select>
      );
    case 'flag':
      return (
        <input {...same} type="checkbox" checked={value === true} onChange={(event) => onSet(event.target.checked)} />
      );
    case 'richText':
      return <RichArea {...same} rows={7} value={text} onWrite={onSet} />;
    case 'longText':
      return <textarea {...same} rows={4} value={text} onChange={({ target }) => onSet(target.value)} />;
    case 'moment': {
      const wall = text && wallTimeAt(text, timeZone).slice(0, 16);
      const set = (typed: string) => onSet(typed && instantFrom(typed, timeZone));
      return <input {...same} type="datetime-local" value={wall} onChange={({ target }) => set(target.value)} />;
    }
    default: {
      const set = ({ type, value: typed, valueAsNumber }: HTMLInputElement) =>
        onSet(type === 'number' && typed !== '' ? valueAsNumber : typed);
      return (
        <input {...same} type={TYPES[kind] ?? 'text'} step="any" value={text} onChange={({ target }) => set(target)} />
      );
    }
  }
}

type RichAreaProps = Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> & {
  readonly value: string;
  readonly onWrite: (html: string) => void;
};

/** A plain field for a rich text. What is typed is held here, since blanks at its end do not survive as HTML. */
function RichArea({ value, onWrite, ...rest }: RichAreaProps) {
  const [typed, setTyped] = useState(() => plainTextOf(value));
  // Sent, or thrown away: the machine holds nothing any more.
  if (value === '' && typed.trim() !== '') setTyped('');
  const write = (text: string): void => {
    setTyped(text);
    onWrite(richTextOf(text));
  };
  return <textarea {...rest} value={typed} onChange={({ target }) => write(target.value)} />;
}
