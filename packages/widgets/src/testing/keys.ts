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

/** The element that has the focus, through every shadow root. */
export function focused(root: DocumentOrShadowRoot = document): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? focused(active.shadowRoot) : active;
}
