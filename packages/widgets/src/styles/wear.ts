/** Gives an element more style sheets than it was born with: those of a part that was loaded later. */
import type { CSSResult } from 'lit';

/** Each is worn once, however often it is given. */
export function wear({ shadowRoot }: { readonly shadowRoot: ShadowRoot | null }, styles: readonly CSSResult[]): void {
  if (!shadowRoot) return;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  const others = shadowRoot.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  shadowRoot.adoptedStyleSheets = [...others, ...sheets];
}
