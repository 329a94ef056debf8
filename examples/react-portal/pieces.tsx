/** Small things that several screens show. */
import { plainTextOf, type DeskError, type Stage } from '@chamado/core';
import type { ReactNode } from 'react';
import { useSeat } from './seat.ts';
import { failureWord, stageWord } from './words.ts';

/** Never the colour alone: the word says it. `status` is the reseller's own for it. */
export function StageBadge({ stage, status }: { readonly stage: Stage; readonly status?: string | null }) {
  const { profile } = useSeat();
  return (
    <span className="badge" data-stage={stage}>
      {status ?? stageWord(stage, profile)}
    </span>
  );
}

/** What happened, and what to do. */
export function Failure({ error, onRetry }: { readonly error: DeskError | null; readonly onRetry?: () => void }) {
  if (!error) return null;
  return (
    <p className="failure" role="alert">
      {failureWord(error)} {onRetry && <Button onPress={onRetry}>Tentar de novo</Button>}
    </p>
  );
}

/** Rich text is HTML that somebody else wrote: here its words alone. Clean it (DOMPurify) before you show more of it. */
export const Prose = ({ html }: { readonly html: string }) => <p className="prose">{plainTextOf(html)}</p>;

type ButtonProps = { readonly children: ReactNode; readonly onPress: () => void; readonly primary?: boolean };

export const Button = ({ children, onPress, primary = false }: ButtonProps) => (
  <button type="button" data-primary={primary} onClick={onPress}>
    {children}
  </button>
);

export const Submit = ({ children, disabled }: { readonly children: ReactNode; readonly disabled: boolean }) => (
  <button type="submit" disabled={disabled} data-primary>
    {children}
  </button>
);

type FormProps = { readonly children: ReactNode; readonly onSend: () => void; readonly className?: string };

/** The machine checks, and says what is wrong: the browser's own bubbles stay away. */
export const Form = ({ children, onSend, className }: FormProps) => (
  <form
    className={className}
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      onSend();
    }}
  >
    {children}
  </form>
);
