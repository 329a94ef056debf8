/** What the editor can hold. A rich text that came through the cleaner keeps everything in it but the grid of its tables and its pictures. */
import { DOMParser, DOMSerializer, Schema, type Node, type Slice } from 'prosemirror-model';
import { marks } from './schema.marks.ts';
import { nodes } from './schema.nodes.ts';

export const schema = new Schema({ nodes, marks });

const parser = DOMParser.fromSchema(schema);
const serializer = DOMSerializer.fromSchema(schema);

/** The whole text, from DOM made of cleaned HTML; `isTyped` keeps every space, also one at the end that a word will follow. */
export const docFrom = (content: HTMLElement, isTyped = false): Node =>
  parser.parse(content, { preserveWhitespace: isTyped });

/** A stretch of text, to be put where the selection is. */
export const sliceFrom = (content: HTMLElement): Slice => parser.parseSlice(content);

/** HTML, empty where there is nothing to read. */
export function htmlOf(doc: Node): string {
  if (isBlank(doc)) return '';
  const box = document.createElement('div');
  box.append(serializer.serializeFragment(doc.content));
  return box.innerHTML;
}

/** Nothing but blank paragraphs: what a person would call empty. */
const isBlank = (doc: Node): boolean =>
  doc.textContent.trim() === '' && doc.children.every(({ type }) => type === schema.nodes.paragraph);
