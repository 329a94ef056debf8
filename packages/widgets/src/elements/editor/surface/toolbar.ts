/** The editor's toolbar: one stop of the Tab key, walked by arrows, and back to the text by Escape. */
import { msg } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Command } from 'prosemirror-state';
import { macroIcon } from '../../../icons/editor.icons.ts';
import { choices, type Choice } from './choices.ts';
import { setLink, setToken } from './commands.ts';
import { LinkTool } from './link-tool.ts';
import { menu } from './menu.ts';
import { RovingTools } from './roving.ts';
import type { ToolbarView } from './state.select.ts';
import { showTip, tip } from './tip.ts';
import { ariaKeys, historyTools, listTools, markTools, shownKeys, unlinkTool, type Tool } from './tools.ts';

/** A text kept ready, in the reader's language; `html` is cleaned before it is put in. */
export type EditorMacro = { readonly id: string; readonly label: string; readonly html: string };

export type ToolbarTargets = {
  readonly run: (command: Command) => void;
  readonly insert: (html: string) => void;
  readonly toText: () => void;
};

/** The toolbar of one editor, drawn by its host; it never takes the focus out of the text by a click. */
export class EditorToolbar {
  readonly #tools: RovingTools;
  readonly #link: LinkTool;

  constructor(
    readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    readonly targets: ToolbarTargets,
  ) {
    this.#tools = new RovingTools(host, 'undo');
    this.#link = new LinkTool(host, (href) => this.#run(setLink(href)));
  }

  focus(): void {
    this.#tools.focus();
  }

  askLink(): void {
    this.#link.ask();
  }

  render(view: ToolbarView, macros: readonly EditorMacro[]): TemplateResult {
    return html`
      <div
        class="toolbar"
        part="toolbar"
        role="toolbar"
        aria-label=${msg('Formatação')}
        @keydown=${this.#keyed}
        @mousedown=${keepSelection}
        @focusin=${this.#focused}
        @focusout=${hideTip}
        @pointerover=${overTool}
        @pointerleave=${hideTip}
      >
        ${this.#group(historyTools, view)} ${this.#group(markTools, view)}
        <span class="tool-group">${choices.map((choice) => this.#choice(choice, view))}</span>
        ${this.#group(listTools, view)}
        <span class="tool-group">${this.#link.render(view.link)}${this.#tool(unlinkTool, view)}</span>
        ${macros.length > 0 ? html`<span class="tool-group">${this.#macros(macros)}</span>` : nothing} ${tip()}
      </div>
    `;
  }

  #group(tools: readonly Tool[], view: ToolbarView): TemplateResult {
    return html`<span class="tool-group">${tools.map((tool) => this.#tool(tool, view))}</span>`;
  }

  #tool({ name, label, icon, keys, command, isOn, isReady }: Tool, view: ToolbarView): TemplateResult {
    const ready = isReady?.(view) ?? true;
    return html`
      <button
        type="button"
        class="tool"
        data-tool=${name}
        data-tip=${keys ? `${label()} (${shownKeys(keys)})` : label()}
        aria-label=${label()}
        aria-keyshortcuts=${keys ? ariaKeys(keys) : nothing}
        aria-pressed=${isOn ? isOn(view) : nothing}
        aria-disabled=${ready ? nothing : 'true'}
        @click=${() => this.#run(command)}
      >
        ${icon()}
      </button>
    `;
  }

  #choice({ name, label, icon, none, options }: Choice, { tokens }: ToolbarView): TemplateResult {
    const own = tokens[name];
    const pick = (value: string | null) => () => this.#run(setToken(name, value));
    const items = options.map(({ value, label: word }) => ({
      label: word(),
      checked: own === value,
      token: { name, value },
      pick: pick(value),
    }));
    return menu({
      name,
      label: label(),
      icon: icon(),
      value: own,
      items: [{ label: none(), checked: own === null, pick: pick(null) }, ...items],
    });
  }

  #macros(macros: readonly EditorMacro[]): TemplateResult {
    const items = macros.map(({ label, html: text }) => ({
      label,
      pick: () => {
        this.targets.insert(text);
        this.targets.toText();
      },
    }));
    return menu({ name: 'macro', label: msg('Inserir texto pronto'), icon: macroIcon(), value: null, items });
  }

  #run(command: Command): void {
    this.targets.run(command);
    this.targets.toText();
  }

  readonly #keyed = (event: KeyboardEvent): void => {
    this.#tools.walk(event);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation(); // It leaves the toolbar, not the dialog the editor may stand in.
    this.targets.toText();
  };

  readonly #focused = (event: Event): void => {
    this.#tools.follow(event);
    const { target } = event;
    if (target instanceof HTMLElement && target.matches('[data-tip]:focus-visible')) showTip(target);
  };
}

// A click on a tool leaves the focus, and so the phone's keyboard, with the text.
const keepSelection = (event: Event): void => event.preventDefault();

const overTool = ({ target }: Event): void => {
  const tool = target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
  if (tool) showTip(tool);
};

const hideTip = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof Element) currentTarget.querySelector<HTMLElement>('.tip')?.hidePopover();
};
