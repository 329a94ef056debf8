/** A recorder on a page as a reseller's, and what a test does there. */
import { html, LitElement, render } from 'lit';
import { defineElement } from '../define-element.ts';
import type { ChamadoRecorder } from '../elements/recorder/recorder.ts';
import '../elements/desk/desk.define.ts';
import '../elements/recorder/recorder.define.ts';
import { typeText } from './keys.ts';
import { settled } from './settled.ts';

/** A page as a reseller's, one of its buttons inside a component. */
class Component extends LitElement {
  override render() {
    return html`<button aria-label="Emitir nota">NF-e</button>`;
  }
}

let place: HTMLElement | undefined;

export async function aRecorder() {
  defineElement('chamado-test-component', Component);
  place?.remove();
  bar()?.remove();
  place = document.body.appendChild(document.createElement('main'));
  render(
    html`
      <button id="save"><b>Salvar</b> <textarea hidden>segredo-da-area</textarea></button>
      <button id="evil" aria-label=${'<img src=x onerror=alert(1)>'}>x</button>
      <label>CPF <input id="cpf" /></label>
      <label>Senha <input id="password" type="password" /></label>
      <label>Cartão <input id="card" autocomplete="cc-number" /></label>
      <label><input id="tick" type="checkbox" />Com frete</label>
      <label
        >Modelo
        <select id="model">
          <option>NF-e 55</option>
          <option>NFC-e 65</option>
        </select></label
      >
      <div id="text" contenteditable="true" role="textbox" aria-label="Observação"><br /></div>
      <section data-private><button id="private" aria-label="Conta de Carla">Saldo 1.234,00</button></section>
      <div id="plain">Carla Menezes, 123.456.789-00</div>
      <chamado-test-component></chamado-test-component>
      <chamado-desk theme="light"><chamado-recorder></chamado-recorder></chamado-desk>
    `,
    place,
  );
  const recorder = place.querySelector('chamado-recorder');
  if (!recorder) throw new Error('there is no recorder');
  await recorder.updateComplete;
  const files: File[] = [];
  place.addEventListener('chamado-recorder-files', (event) => files.push(...event.files));
  return { recorder, files, page: place };
}

export const bar = () => document.querySelector<HTMLElement>('[popover=manual]');
export const barButton = (word: string) =>
  [...(bar()?.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent.includes(word));
export const click = (selector: string) => place?.querySelector<HTMLElement>(selector)?.click();

export async function begin(recorder: ChamadoRecorder, withScreen = false): Promise<void> {
  recorder.renderRoot.querySelector('button')?.click();
  const screen = recorder.renderRoot.querySelector('input');
  if (screen) screen.checked = withScreen;
  recorder.renderRoot.querySelector<HTMLElement>('button[value=start]')?.click();
  await settled(() => recorder.matches(':state(recording)') && barButton('Parar') !== undefined, 'the recording runs');
}

export async function typeInto(selector: string, text: string): Promise<void> {
  place?.querySelector<HTMLElement>(selector)?.focus();
  await typeText(text);
}

export async function stop(files: readonly File[]): Promise<Document> {
  barButton('Parar')?.click();
  await settled(() => files.length > 0, 'the files are handed over');
  return new DOMParser().parseFromString((await files[0]?.text()) ?? '', 'text/html');
}

export const stepsOf = (report: Document) =>
  [...report.querySelectorAll('li')].map(({ textContent }) =>
    textContent
      .replace(/^\s*\d+:\d\d/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
