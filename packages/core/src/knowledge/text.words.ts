/** Where the words of a text are, and the words of an HTML or Markdown body. */
import type { Article } from './article.schema.ts';

/** Called with each word as written, and where it stands in the text. */
export type WordVisitor = (word: string, start: number, end: number) => void;

const WORD = /[\p{L}\p{N}\p{M}]+(?:[-.][\p{L}\p{N}\p{M}]+)*/gu;

// "NF-e" is also found as "nfe", "e-mail" as "email", "5.2" as "52"; a long compound is only its parts.
const JOINED_AT_MOST = 12;
const SHORT_PART = 2;

/** Visits the words of `text` in order; of a compound, its parts and then, where people write it as one, the whole. */
export function eachWord(text: string, visit: WordVisitor): void {
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (!word.includes('-') && !word.includes('.')) {
      visit(word, match.index, match.index + word.length);
      continue;
    }
    const parts = word.split(/[-.]/);
    let start = match.index;
    for (const part of parts) {
      visit(part, start, start + part.length);
      start += part.length + 1;
    }
    const joined = parts.join('');
    if (joined.length <= JOINED_AT_MOST && parts.some(({ length }) => length <= SHORT_PART)) {
      visit(joined, match.index, match.index + word.length);
    }
  }
}

/** What a reader of the body reads: no tags, no addresses of links, letters instead of entities. For searching, not for showing. */
export function bodyText({ body, format }: Pick<Article, 'body' | 'format'>): string {
  if (format === 'markdown') return body.replace(/\]\([^()\s]*\)/g, '] ');
  return body
    .replace(/<(script|style)\b[^>]*>[^]*?<\/\1\s*>/gi, ' ')
    .replace(/<\/?(?:a|b|code|em|font|i|mark|s|span|strong|sub|sup|u)\b[^<>]*>/gi, '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&([a-z])(?:acute|cedil|circ|grave|tilde|uml);/gi, '$1')
    .replace(/&#(x[\da-f]{1,6}|\d{1,7});/gi, (_, code: string) => letterOf(code))
    .replace(/&[a-z]+;/gi, ' ');
}

function letterOf(code: string): string {
  const point = Number(/^x/i.test(code) ? `0${code}` : code);
  return point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
}
