/** What stands in the toolbar: each tool's word, icon, keys and effect. */
import { msg } from '@lit/localize';
import { redo, undo } from 'prosemirror-history';
import type { Command } from 'prosemirror-state';
import type { TemplateResult } from 'lit';
import * as icons from '../../../icons/editor.icons.ts';
import { lists, toggles, unlink } from './commands.ts';
import type { ToolbarView } from './state.select.ts';

export type Tool = {
  readonly name: string;
  readonly label: () => string;
  readonly icon: () => TemplateResult;
  /** As `aria-keyshortcuts` writes them, with `Mod` for the platform's own. */
  readonly keys?: string;
  readonly command: Command;
  /** Of what is on or off; absent where there is nothing to be on. */
  readonly isOn?: (view: ToolbarView) => boolean;
  readonly isReady?: (view: ToolbarView) => boolean;
};

export const historyTools: readonly Tool[] = [
  {
    name: 'undo',
    label: () => msg('Desfazer'),
    icon: icons.undoIcon,
    keys: 'Mod+Z',
    command: undo,
    isReady: ({ canUndo }) => canUndo,
  },
  {
    name: 'redo',
    label: () => msg('Refazer'),
    icon: icons.redoIcon,
    keys: 'Mod+Shift+Z',
    command: redo,
    isReady: ({ canRedo }) => canRedo,
  },
];

export const markTools: readonly Tool[] = [
  {
    name: 'bold',
    label: () => msg('Negrito'),
    icon: icons.boldIcon,
    keys: 'Mod+B',
    command: toggles.bold,
    isOn: ({ bold }) => bold,
  },
  {
    name: 'italic',
    label: () => msg('Itálico'),
    icon: icons.italicIcon,
    keys: 'Mod+I',
    command: toggles.italic,
    isOn: ({ italic }) => italic,
  },
  {
    name: 'underline',
    label: () => msg('Sublinhado'),
    icon: icons.underlineIcon,
    keys: 'Mod+U',
    command: toggles.underline,
    isOn: ({ underline }) => underline,
  },
  {
    name: 'strike',
    label: () => msg('Riscado'),
    icon: icons.strikeIcon,
    keys: 'Mod+Shift+X',
    command: toggles.strike,
    isOn: ({ strike }) => strike,
  },
];

export const listTools: readonly Tool[] = [
  {
    name: 'bullets',
    label: () => msg('Lista com marcadores'),
    icon: icons.bulletsIcon,
    keys: 'Mod+Shift+8',
    command: lists.bullets,
    isOn: ({ bullets }) => bullets,
  },
  {
    name: 'numbers',
    label: () => msg('Lista numerada'),
    icon: icons.numbersIcon,
    keys: 'Mod+Shift+7',
    command: lists.numbers,
    isOn: ({ numbers }) => numbers,
  },
];

export const unlinkTool: Tool = {
  name: 'unlink',
  label: () => msg('Remover o link'),
  icon: icons.unlinkIcon,
  command: unlink,
  isReady: ({ link }) => link !== null,
};

const onMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** "Control+B", for `aria-keyshortcuts`. */
export const ariaKeys = (keys: string): string => keys.replace('Mod', onMac() ? 'Meta' : 'Control');

/** "Ctrl+B", or "⌘B" where that is what the keyboard says. */
export const shownKeys = (keys: string): string =>
  onMac() ? keys.replace('Mod+', '⌘').replace('Shift+', '⇧') : keys.replace('Mod', 'Ctrl');
