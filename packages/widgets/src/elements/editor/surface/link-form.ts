/** Asks for the address of a link, and says what is wrong with one that leads nowhere. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

export type LinkForm = {
  /** The link at the selection, or null where there is none yet. */
  readonly href: string | null;
  readonly fault: boolean;
  readonly onAddress: (address: string) => void;
};

export const linkForm = ({ href, fault, onAddress }: LinkForm): TemplateResult => html`
  <form
    class="link-form"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const address =
        event.currentTarget instanceof HTMLFormElement && event.currentTarget.elements.namedItem('address');
      if (address instanceof HTMLInputElement) onAddress(address.value);
    }}
  >
    <div class="field">
      <label for="link-address">${msg('Endereço do link')}</label>
      <input
        id="link-address"
        name="address"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        placeholder="https://"
        .value=${href ?? ''}
        aria-invalid=${fault}
        aria-describedby=${fault ? 'link-fault' : nothing}
      />
      ${
        fault
          ? html`<p class="fault" id="link-fault" role="alert">
              ${msg('Escreva um endereço como https://exemplo.com.br')}
            </p>`
          : nothing
      }
    </div>
    <button class="primary">${msg('Aplicar')}</button>
  </form>
`;

/** The address as a link may carry it, completed where a person left out the obvious; null where it leads nowhere. */
export function hrefOf(typed: string): string | null {
  const address = typed.trim();
  if (/^(https?:\/\/|mailto:)[^\s]+$/i.test(address)) return address;
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(address)) return `mailto:${address}`;
  return /^[^\s/:]+\.[^\s/:]+(:\d+)?(\/\S*)?$/.test(address) ? `https://${address}` : null;
}
