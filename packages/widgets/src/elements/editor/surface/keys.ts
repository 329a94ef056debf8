/** The keys of the editor: what people know from every other one, and none that keeps anybody inside (Tab leaves). */
import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { lists, toggles } from './commands.ts';
import { schema } from './schema.ts';

const { listItem, hardBreak } = schema.nodes;

const lineBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(hardBreak.create()).scrollIntoView());
  return true;
};

/** What leads out of the text, into the toolbar. */
export type KeyTargets = { readonly toToolbar: () => void; readonly askLink: () => void };

export const keys = ({ toToolbar, askLink }: KeyTargets): Plugin[] => [
  keymap({
    'Mod-b': toggles.bold,
    'Mod-i': toggles.italic,
    'Mod-u': toggles.underline,
    'Mod-Shift-x': toggles.strike,
    'Mod-Shift-8': lists.bullets,
    'Mod-Shift-7': lists.numbers,
    'Mod-k': done(askLink),
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-]': sinkListItem(listItem),
    'Mod-[': liftListItem(listItem),
    Enter: splitListItem(listItem),
    'Shift-Enter': chainCommands(exitCode, lineBreak),
    'Alt-F10': done(toToolbar),
  }),
  keymap(withoutSelectAll(baseKeymap)),
];

const done =
  (act: () => void): Command =>
  (_state, dispatch) => {
    if (dispatch) act();
    return true;
  };

// Left to the browser, it selects the words; ProseMirror's own selects the page they stand on, which no list can leave.
const withoutSelectAll = (bindings: Readonly<Record<string, Command>>) =>
  Object.fromEntries(Object.entries(bindings).filter(([key]) => !/^(Mod|Ctrl|Cmd)-a$/.test(key)));
