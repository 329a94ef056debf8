/** What the toolbar shows of the text: what is on at the selection, and what can be done. */
import { redoDepth, undoDepth } from 'prosemirror-history';
import type { MarkType } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { TokenName } from '../../../rich-text/tokens.ts';
import { linkIn, listKind } from './commands.ts';
import { schema } from './schema.ts';

export type ToolbarView = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly bullets: boolean;
  readonly numbers: boolean;
  /** The address of the link at the selection. */
  readonly link: string | null;
  readonly tokens: Readonly<Record<TokenName, string | null>>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

export function selectToolbar(state: EditorState): ToolbarView {
  const { marks, nodes } = schema;
  const list = listKind(state);
  const value = (type: MarkType): string | null => {
    const mark = type.isInSet(marksAt(state));
    return mark ? String(mark.attrs['value']) : null;
  };
  return {
    bold: isOn(state, marks.strong),
    italic: isOn(state, marks.em),
    underline: isOn(state, marks.underline),
    strike: isOn(state, marks.strike),
    bullets: list === nodes.bulletList,
    numbers: list === nodes.orderedList,
    link: linkAt(state),
    tokens: {
      color: value(marks.color),
      highlight: value(marks.highlight),
      font: value(marks.font),
      size: value(marks.size),
    },
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
  };
}

const isOn = (state: EditorState, type: MarkType): boolean => {
  const { from, to, empty } = state.selection;
  return empty ? type.isInSet(marksAt(state)) !== undefined : state.doc.rangeHasMark(from, to, type);
};

/** Those of what is typed next or, with something selected, of its first letter. */
const marksAt = ({ selection, storedMarks, doc }: EditorState) =>
  selection.empty
    ? (storedMarks ?? selection.$from.marks())
    : (doc.resolve(selection.from).nodeAfter?.marks ?? selection.$from.marks());

function linkAt(state: EditorState): string | null {
  const mark = linkIn(marksAt(state)) ?? linkIn(state.selection.$from.nodeAfter?.marks ?? []);
  return mark ? String(mark.attrs['href']) : null;
}
