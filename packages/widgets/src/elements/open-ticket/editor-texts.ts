/** What the editors of a form hold now: they tell of it only once the hand rests. */
import { ChamadoEditor } from '../editor/editor.ts';

/** Field by field, by the name in `data-rich`. */
export const editorTexts = (root: ParentNode): readonly { readonly name: string; readonly value: string }[] =>
  [...root.querySelectorAll('[data-rich]')]
    .filter((editor) => editor instanceof ChamadoEditor)
    .map((editor) => ({ name: editor.dataset['rich'] ?? '', value: editor.value }));
