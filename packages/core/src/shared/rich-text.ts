/** What somebody typed, as the rich text that a description or an answer is kept in. */

/**
 * Typed words as HTML: a paragraph for each block of lines, a break for each line in it, and nothing in them read as markup.
 * Empty where nothing was typed; `plainTextOf` is the way back.
 */
export const richTextOf = (typed: string): string =>
  typed
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => `<p>${escaped(block).replace(/[^\S\n]*\n[^\S\n]*/g, '<br>')}</p>`)
    .join('');

const escaped = (text: string): string =>
  text.replace(/\r/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
