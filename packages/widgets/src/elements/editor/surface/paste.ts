/** What comes in from outside: cleaned here, before ProseMirror would parse it under a Trusted Types policy of its own. */
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { sliceFrom } from './schema.ts';

export type PasteTargets = {
  /** HTML of any origin, as clean DOM. */
  readonly clean: (html: string) => HTMLElement;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Handlers for a view's `handleDOMEvents`: true means that nothing is left to do. */
export const pasteHandlers = (targets: PasteTargets) => ({
  paste: (view: EditorView, event: ClipboardEvent): boolean => taken(view, event, event.clipboardData, targets),
  drop(view: EditorView, event: DragEvent): boolean {
    if (view.dragging) return false; // Text of its own, moved about: ProseMirror knows best.
    const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
    const select = () => {
      if (at) view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
    };
    return taken(view, event, event.dataTransfer, targets, select);
  },
});

function taken(
  view: EditorView,
  event: Event,
  data: DataTransfer | null,
  { clean, onFiles }: PasteTargets,
  select: () => void = () => undefined,
): boolean {
  const html = data?.getData('text/html') ?? '';
  const files = [...(data?.files ?? [])];
  // A word processor sends a picture of the text beside the text itself: the text is what was meant.
  if (files.length > 0 && !data?.getData('text/plain')) {
    event.preventDefault();
    onFiles(files);
    return true;
  }
  if (!html) return false;
  event.preventDefault();
  select();
  view.dispatch(
    view.state.tr
      .replaceSelection(sliceFrom(clean(unwrapped(html))))
      .scrollIntoView()
      .setMeta('uiEvent', 'paste'),
  );
  return true;
}

// Google Docs wraps whatever it copies in a <b> that is not bold.
const unwrapped = (html: string): string => html.replace(/<b(?=[^>]*font-weight:\s*normal)[^>]*>/i, '<span>');
