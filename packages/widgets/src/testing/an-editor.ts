/** An editor as it stands on a page: inside a widget, inside a desk. */
import { html, LitElement, render } from 'lit';
import { defineElement } from '../define-element.ts';
import type { ChamadoEditor } from '../elements/editor/editor.ts';
import '../elements/desk/desk.define.ts';
import '../elements/editor/editor.define.ts';

/** A widget around the editor, with a shadow root of its own, as every form has. */
class Around extends LitElement {
  override render() {
    return html`
      <p id="hint">Conte o que aconteceu</p>
      <label for="editor">Descrição</label>
      <chamado-editor id="editor" label="Descrição" described-by="hint"></chamado-editor>
    `;
  }
}

export type SeatedEditor = {
  readonly around: HTMLElement & { readonly renderRoot: ParentNode };
  readonly editor: ChamadoEditor;
  /** What it told its host, the last word last. */
  readonly told: readonly string[];
};

let place: HTMLElement | undefined;

/** The editor of the test before is gone. */
export async function anEditor(value = ''): Promise<SeatedEditor> {
  defineElement('chamado-test-around', Around);
  place?.remove();
  place = document.body.appendChild(document.createElement('div'));
  render(html`<chamado-desk theme="light"><chamado-test-around></chamado-test-around></chamado-desk>`, place);
  const around = place.querySelector<Around>('chamado-test-around');
  await around?.updateComplete;
  const editor = around?.renderRoot.querySelector('chamado-editor');
  if (!around || !editor) throw new Error('there is no editor');
  const told: string[] = [];
  around.addEventListener('chamado-editor-input', (event) => told.push(event.value));
  editor.value = value;
  await editor.updateComplete;
  return { around, editor, told };
}

/** One whose formatting is there, and that has the focus. */
export async function aReadyEditor(value = '') {
  const parts = await anEditor(value);
  await parts.editor.load();
  await parts.editor.updateComplete;
  parts.editor.focus();
  return {
    ...parts,
    text: the(parts.around, '[role=textbox]'),
    tool: (name: string) => the(parts.editor.renderRoot, `[data-tool=${name}]`),
  };
}

export function the(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}
