/** What the toolbar and the keys can do to the text. */
import { chainCommands, lift, toggleMark } from 'prosemirror-commands';
import type { Mark, NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import type { TokenName } from '../../../rich-text/tokens.ts';
import { schema } from './schema.ts';

const { nodes, marks } = schema;

export const toggles = {
  bold: toggleMark(marks.strong),
  italic: toggleMark(marks.em),
  underline: toggleMark(marks.underline),
  strike: toggleMark(marks.strike),
} as const;

/** Into a list, out of it, or from one kind of list to the other. */
const list =
  (type: NodeType): Command =>
  (state, dispatch) => {
    const around = listAround(state);
    if (!around) return wrapInList(type)(state, dispatch);
    if (around.type === type) return chainCommands(liftListItem(nodes.listItem), lift)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(around.at, type));
    return true;
  };

export const lists = { bullets: list(nodes.bulletList), numbers: list(nodes.orderedList) } as const;

/** The innermost list around the selection, and where it begins. */
function listAround({ selection: { $from } }: EditorState): { readonly type: NodeType; readonly at: number } | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { type } = $from.node(depth);
    if (type === nodes.bulletList || type === nodes.orderedList) return { type, at: $from.before(depth) };
  }
  return null;
}

export const listKind = (state: EditorState): NodeType | null => listAround(state)?.type ?? null;

/** Gives the selection, or what is typed next, a colour, a font or a size; null takes it away. */
export const setToken =
  (name: TokenName, value: string | null): Command =>
  (state, dispatch) => {
    const type = marks[name];
    const { from, to, empty } = state.selection;
    const { tr } = state;
    if (empty) tr.removeStoredMark(type);
    else tr.removeMark(from, to, type);
    if (value !== null && empty) tr.addStoredMark(type.create({ value }));
    if (value !== null && !empty) tr.addMark(from, to, type.create({ value }));
    dispatch?.(tr);
    return true;
  };

/** Makes the selection a link; with nothing selected, the link around it changes, or its address is written out. */
export const setLink =
  (href: string): Command =>
  (state, dispatch) => {
    const mark = marks.link.create({ href });
    const { from, to } = linkRange(state) ?? state.selection;
    const { tr } = state;
    if (from === to) tr.replaceSelectionWith(schema.text(href, [mark]), false);
    else tr.removeMark(from, to, marks.link).addMark(from, to, mark);
    dispatch?.(tr.scrollIntoView());
    return true;
  };

export const unlink: Command = (state, dispatch) => {
  const range = linkRange(state) ?? state.selection;
  if (!state.doc.rangeHasMark(range.from, Math.max(range.to, range.from + 1), marks.link)) return false;
  dispatch?.(state.tr.removeMark(range.from, range.to, marks.link));
  return true;
};

/** The whole link the cursor stands in; null while something is selected, or where there is none. */
function linkRange({
  selection: { $from, empty },
}: EditorState): { readonly from: number; readonly to: number } | null {
  const mark = empty ? (linkIn($from.marks()) ?? linkIn($from.nodeAfter?.marks ?? [])) : undefined;
  if (!mark) return null;
  const { parent } = $from;
  const linked = (index: number) => index >= 0 && index < parent.childCount && mark.isInSet(parent.child(index).marks);
  // A bold word inside a link is a text node of its own: walk over all that carry the same link.
  let first = linked($from.index()) ? $from.index() : $from.index() - 1;
  while (linked(first - 1)) first -= 1;
  let last = first;
  while (linked(last + 1)) last += 1;
  return { from: $from.posAtIndex(first), to: $from.posAtIndex(last + 1) };
}

export const linkIn = (marked: readonly Mark[]): Mark | undefined => marked.find(({ type }) => type === marks.link);
