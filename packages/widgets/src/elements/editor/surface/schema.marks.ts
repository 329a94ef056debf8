/** What a stretch of text may be: plain HTML marks, and colours, fonts and sizes by name, since a strict CSP allows no style. */
import type { MarkSpec } from 'prosemirror-model';

const plain = (tag: string, ...also: string[]): MarkSpec => ({
  parseDOM: [tag, ...also].map((name) => ({ tag: name })),
  toDOM: () => [tag, 0],
});

/** `<span data-color="red">`: one span may carry several tokens, each becomes a mark of its own. */
const token = (name: string): MarkSpec => ({
  attrs: { value: {} },
  parseDOM: [
    {
      tag: `span[data-${name}]`,
      consuming: false,
      getAttrs: (span: HTMLElement) => ({ value: span.getAttribute(`data-${name}`) }),
    },
  ],
  toDOM: ({ attrs }) => ['span', { [`data-${name}`]: String(attrs['value']) }, 0],
});

export const marks = {
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: (link: HTMLElement) => ({ href: link.getAttribute('href') }) }],
    toDOM: ({ attrs }) => ['a', { href: String(attrs['href']) }, 0],
  },
  strong: plain('strong', 'b'),
  em: plain('em', 'i'),
  underline: plain('u'),
  strike: plain('s', 'del', 'strike'),
  mark: plain('mark'),
  code: { ...plain('code'), code: true },
  color: token('color'),
  highlight: token('highlight'),
  font: token('font'),
  size: token('size'),
} satisfies Record<string, MarkSpec>;
