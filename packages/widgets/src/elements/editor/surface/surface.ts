/** The editable text itself: a ProseMirror view on a node of the page, told and asked in cleaned HTML. */
import { history } from 'prosemirror-history';
import { EditorState, Selection, type Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { cleanDom, type Cleaner } from './clean-dom.ts';
import { keys, type KeyTargets } from './keys.ts';
import { pasteHandlers, type PasteTargets } from './paste.ts';
import { docFrom, htmlOf, sliceFrom } from './schema.ts';
import { selectToolbar, type ToolbarView } from './state.select.ts';

export type SurfaceOptions = KeyTargets &
  Pick<PasteTargets, 'onFiles'> & {
    readonly clean: Cleaner;
    readonly html: string;
    /** Somebody is writing `html` at this moment. */
    readonly isTyped: boolean;
    /** Of the editable node: its role, name and description. Asked again after `refresh`. */
    readonly attributes: () => Record<string, string>;
    readonly editable: () => boolean;
    /** `typed` says that the text changed, and not only the selection. */
    readonly onChange: (typed: boolean) => void;
  };

/** The handle of an editable text; everything in it is cleaned on the way in and on the way out. */
export type Surface = {
  /** Clean, as it is handed out. */
  html(): string;
  /** Puts another text in its place; what was typed before can no longer be undone. */
  setHtml(html: string): void;
  insertHtml(html: string): void;
  run(command: Command): void;
  toolbar(): ToolbarView;
  refresh(): void;
  /** `caret`: how many characters of the text stand before the cursor. */
  focus(caret?: number): void;
  destroy(): void;
};

/**
 * Makes `area` editable, until `destroy`. It must lie in the page’s own tree: selections in shadow roots break in some
 * browsers.
 */
export function createSurface(area: HTMLElement, options: SurfaceOptions): Surface {
  const { onChange } = options;
  const clean = (html: string) => cleanDom(html, options.clean);
  const fresh = (html: string, isTyped = false) =>
    EditorState.create({ doc: docFrom(clean(html), isTyped), plugins: [history(), ...keys(options)] });

  const view: EditorView = new EditorView(area, {
    state: fresh(options.html, options.isTyped),
    attributes: options.attributes,
    editable: options.editable,
    handleDOMEvents: pasteHandlers({ clean, onFiles: options.onFiles }),
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr));
      onChange(tr.docChanged);
    },
  });

  return {
    html: () => options.clean(htmlOf(view.state.doc)),
    setHtml(html) {
      view.updateState(fresh(html));
      onChange(false);
    },
    insertHtml: (html) => view.dispatch(view.state.tr.replaceSelection(sliceFrom(clean(html))).scrollIntoView()),
    run: (command) => {
      command(view.state, view.dispatch, view);
    },
    toolbar: () => selectToolbar(view.state),
    refresh: () => view.setProps({}),
    focus(caret) {
      if (caret !== undefined) view.dispatch(view.state.tr.setSelection(selectionAfter(view.state, caret)));
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

/** The place in the text that many characters, and one for each new paragraph, from its beginning. */
function selectionAfter({ doc }: EditorState, caret: number): Selection {
  let left = caret;
  let at: number | undefined;
  doc.descendants((node, position) => {
    if (at !== undefined || !node.isTextblock) return at === undefined;
    if (left <= node.content.size) at = position + 1 + left;
    left -= node.content.size + 1;
    return false;
  });
  return at === undefined ? Selection.atEnd(doc) : Selection.near(doc.resolve(at), -1);
}
