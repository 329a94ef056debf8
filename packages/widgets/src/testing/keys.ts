/** Keyboard of a tester: real keys, pressed by the browser itself. */
import { sendKeys } from '@web/test-runner-commands';

/** Presses keys one after another, by their `KeyboardEvent.key`; chords with a plus: `pressKeys('Tab', 'Control+a')`. */
export async function pressKeys(...keys: readonly string[]): Promise<void> {
  for (const chord of keys) {
    const modifiers = chord.split('+').slice(0, -1);
    for (const down of modifiers) await sendKeys({ down });
    await sendKeys({ press: chord.split('+').at(-1) ?? '' });
    for (const up of modifiers.reverse()) await sendKeys({ up });
  }
}

/** Types text into what has the focus. */
export const typeText = (type: string): Promise<void> => sendKeys({ type });

const MOST_TABS = 80;

/** Presses Tab until what has the focus is what is looked for; fails when it is not to be reached. */
export async function tabTo(isThere: (element: Element | null) => boolean): Promise<void> {
  for (let pressed = 0; !isThere(focused()); pressed += 1) {
    if (pressed === MOST_TABS)
      throw new Error(`Not reached by Tab; the focus is on ${focused()?.outerHTML ?? 'nothing'}`);
    await pressKeys('Tab');
  }
}

/** The element that has the focus, through every shadow root. */
export function focused(root: DocumentOrShadowRoot = document): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? focused(active.shadowRoot) : active;
}
