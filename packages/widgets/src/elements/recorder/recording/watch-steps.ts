/** Listens to a page, and tells each step as it happens. */
import { isSecret, isWritten, maskedAddress } from './privacy.ts';
import type { Step } from './step.ts';
import { targetOf, type Target } from './target.ts';

export type StepWatch = {
  readonly onStep: (step: Step) => void;
  /** Milliseconds since the recording began. */
  readonly elapsed: () => number;
  /** The recorder's own bar is no part of the page. */
  readonly isOwn: (event: Event) => boolean;
};

/** Returns what stops it. */
export function watchSteps({ onStep, elapsed, isOwn }: StepWatch): () => void {
  const stop = new AbortController();
  const tell = (kind: Step['kind'], { role = '', name = '', detail = '' }: Partial<Step>): void => {
    writing.end();
    onStep({ at: elapsed(), kind, role, name, detail });
  };
  const page = pageSteps(tell);
  const writing = writingSteps((target, detail) =>
    onStep({ at: elapsed(), kind: 'type', role: target.role, name: target.name, detail }),
  );

  const hear = (type: string, act: (event: Event, target: Target) => void): void => {
    const heard = (event: Event): void => {
      const target = isOwn(event) ? null : targetOf(event);
      if (target) act(event, target);
      page.look();
    };
    addEventListener(type, heard, { capture: true, passive: true, signal: stop.signal });
  };

  hear('click', (_event, target) => {
    // A click on a label clicks what it names too, and that is the one to tell.
    if (target.role !== 'label' && target.role !== 'checkbox' && target.role !== 'radio') tell('click', target);
  });
  hear('input', (_event, target) => {
    if (isWritten(target.element) && !isTick(target.element)) writing.add(target);
  });
  hear('change', (_event, target) => {
    const { element } = target;
    if (isTick(element)) tell(element.checked ? 'check' : 'uncheck', target);
    else if (element instanceof HTMLSelectElement) tell('choose', { ...target, detail: chosenIn(element) });
    else writing.end();
  });
  hear('keydown', (event, target) => {
    const key = event instanceof KeyboardEvent ? keyOf(event) : '';
    if (key) tell('key', { ...target, detail: key });
  });
  addEventListener('popstate', () => page.look(), { signal: stop.signal });
  addEventListener('hashchange', () => page.look(), { signal: stop.signal });

  return () => {
    writing.end();
    stop.abort();
  };
}

/** Tells an address once it is another. */
function pageSteps(tell: (kind: 'page', step: Partial<Step>) => void) {
  let last = location.href;
  return {
    look(): void {
      if (location.href === last) return;
      last = location.href;
      tell('page', { detail: maskedAddress(last) });
    },
  };
}

/** Many letters in one field are one step, told when the person goes on. */
function writingSteps(tell: (target: Target, detail: string) => void) {
  let writing: Target | null = null;
  const end = (): void => {
    const target = writing;
    writing = null;
    if (target) tell(target, target.secret ? '' : String(lengthOf(target.element)));
  };
  return {
    end,
    add(target: Target): void {
      if (writing && writing.element !== target.element) end();
      writing = target;
    },
  };
}

const isTick = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio');

const lengthOf = (element: Element): number =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    ? element.value.length
    : element.textContent.length;

const chosenIn = (select: HTMLSelectElement): string =>
  isSecret(select) ? '' : [...select.selectedOptions].map(({ label }) => label).join(', ');

/** Keys that do something, never those that write. */
function keyOf({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): string {
  if (isComposing) return '';
  const held = [ctrlKey && 'Ctrl', metaKey && 'Meta', altKey && 'Alt'].filter(Boolean);
  if (/^(Enter|Escape|Delete|F\d{1,2})$/.test(key)) return [...held, key].join('+');
  return (ctrlKey || metaKey) && /^[a-z]$/i.test(key) ? [...held, key.toUpperCase()].join('+') : '';
}
