/** Keyboard of a tester: real keys, pressed by the browser itself. */
import { sendKeys } from '@web/test-runner-commands';

/** Presses keys one after another, by their `KeyboardEvent.key`: `pressKeys('Tab', 'ArrowDown', 'Enter')`. */
export async function pressKeys(...keys: readonly string[]): Promise<void> {
  for (const press of keys) await sendKeys({ press });
}

/** Types text into what has the focus. */
export const typeText = (type: string): Promise<void> => sendKeys({ type });

/** The element that has the focus, through every shadow root. */
export function focused(root: DocumentOrShadowRoot = document): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? focused(active.shadowRoot) : active;
}
