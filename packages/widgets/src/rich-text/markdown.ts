/** Articles written in Markdown, as HTML that is not clean yet. Loaded when the first of them is read. */
import { Marked } from 'marked';

// An article's title is its widget's heading: what stands inside begins two levels below.
const marked = new Marked({
  gfm: true,
  walkTokens(token) {
    if (token.type === 'heading' && typeof token['depth'] === 'number')
      token['depth'] = Math.min(4, token['depth'] + 2);
  },
});

export const htmlOfMarkdown = (markdown: string): string => marked.parse(markdown, { async: false });
