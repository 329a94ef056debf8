/** The rich-text editor: plain until somebody begins, then formatted, and the same words in every theme. */
import '@chamado/widgets/desk';
import '@chamado/widgets/editor';
import type { EditorMacro } from '@chamado/widgets';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

const told = `
  <p>Ao reajustar um <strong>contrato</strong>, o sistema diz <span data-highlight="amber">“valor inválido”</span> e fecha a tela.</p>
  <ul><li><p>versão 8.2, contrato <span data-color="red">409581</span></p></li><li><p>desde <em>ontem</em></p></li></ul>
  <p><span data-font="mono">ORA-01722</span> <span data-size="small">na segunda tentativa</span></p>`;

const macros: readonly EditorMacro[] = [
  { id: 'path', label: 'Caminho no sistema', html: '<p><strong>Caminho:</strong> </p>' },
  { id: 'example', label: 'Documento usado como exemplo', html: '<p><strong>Documento:</strong> </p>' },
];

const shown = (value: string, over: { readonly invalid?: boolean; readonly disabled?: boolean } = {}) => html`
  <chamado-desk>
    <chamado-editor
      label="O que aconteceu?"
      placeholder="Conte o que você fez e o que apareceu"
      .macros=${macros}
      .value=${value}
      ?invalid=${over.invalid}
      ?disabled=${over.disabled}
    ></chamado-editor>
  </chamado-desk>
`;

const editorIn = (canvas: HTMLElement) => {
  const editor = canvas.querySelector('chamado-editor');
  if (!editor) throw new Error('there is no editor');
  return editor;
};

const meta: Meta = { title: 'Widgets/Editor', component: 'chamado-editor' };
export default meta;

/** Before anybody writes: a text field, with the toolbar in its place. */
export const Empty: StoryObj = { render: () => shown('') };

/** Every format there is. */
export const Formatted: StoryObj = { render: () => shown(told) };

export const Invalid: StoryObj = { render: () => shown('', { invalid: true }) };

export const Disabled: StoryObj = { render: () => shown(told, { disabled: true }) };

/** What is typed while the formatting is on its way is not lost. */
export const Writing: StoryObj = {
  ...Empty,
  async play({ canvasElement }) {
    const editor = editorIn(canvasElement);
    editor.focus();
    await userEvent.keyboard('A nota não sai');
    await waitFor(() => expect(editor.value).toBe('<p>A nota não sai</p>'));
  },
};

/** Alt+F10 leads from the text into the toolbar. */
export const ByKeyboard: StoryObj = {
  ...Formatted,
  async play({ canvasElement }) {
    const editor = editorIn(canvasElement);
    await editor.load();
    await editor.updateComplete;
    editor.focus();
    await userEvent.keyboard('{Alt>}{F10}{/Alt}');
    await waitFor(() => expect(editor.shadowRoot?.activeElement).toHaveAttribute('aria-label', 'Desfazer'));
  },
};
