/** Everything of the editor that is loaded when somebody is about to write: text and toolbar. */
export { Writing, type PlainWriting, type WritingOptions } from './writing.ts';
export type { EditorMacro } from './toolbar.ts';
