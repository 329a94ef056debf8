/** Articles written in Markdown, as HTML that is not clean yet. Loaded when the first of them is read. */
import { Marked, type Token } from 'marked';

// An article's title is its widget's heading: the highest heading inside stands one level below it, however it was written.
const FIRST = 3;
const LAST = 4;

const marked = new Marked({ gfm: true });

export function htmlOfMarkdown(markdown: string): string {
  const tokens = marked.lexer(markdown);
  const headings: { depth: number }[] = [];
  void marked.walkTokens(tokens, (token) => {
    if (isHeading(token)) headings.push(token);
  });
  const top = Math.min(...headings.map(({ depth }) => depth));
  for (const heading of headings) heading.depth = Math.min(LAST, heading.depth - top + FIRST);
  return marked.parser(tokens);
}

const isHeading = (token: Token): token is Token & { depth: number } => token.type === 'heading' && 'depth' in token;
