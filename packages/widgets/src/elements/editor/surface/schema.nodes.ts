/** The blocks a rich text is made of: the same tags that the cleaner lets through, none more. */
import type { NodeSpec } from 'prosemirror-model';

/** `also` are tags that are read as this one: what they were is lost, their words are not. */
const block = (tag: string, content: string, spec: NodeSpec = {}, also: readonly string[] = []): NodeSpec => ({
  group: 'block',
  content,
  defining: true,
  ...spec,
  parseDOM: [tag, ...also].map((name) => ({ tag: name })),
  toDOM: () => [tag, 0],
});

export const nodes = {
  doc: { content: 'block+' },
  paragraph: block('p', 'inline*', { defining: false }, ['tr']),
  heading3: block('h3', 'inline*', {}, ['h2']),
  heading4: block('h4', 'inline*'),
  blockquote: block('blockquote', 'block+'),
  codeBlock: {
    group: 'block',
    content: 'text*',
    marks: '',
    code: true,
    defining: true,
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
    toDOM: () => ['pre', ['code', 0]],
  },
  rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
  bulletList: block('ul', 'listItem+'),
  orderedList: block('ol', 'listItem+'),
  listItem: { content: 'paragraph block*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
  hardBreak: {
    group: 'inline',
    inline: true,
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  text: { group: 'inline' },
} satisfies Record<string, NodeSpec>;
