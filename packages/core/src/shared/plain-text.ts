/** The text of HTML, for measuring and searching. Nothing here makes HTML safe to show. */

/** What a reader would read: tags gone, entities decoded, one line per block, no space doubled. Linear in its length. */
export function plainTextOf(html: string): string {
  const spaced = html.replace(/\s+/g, ' ');
  if (!/[<&]/.test(spaced)) return spaced.trim();
  return spaced
    .replace(MARKUP, (_, unread: string | undefined, tag: string | undefined) =>
      unread === undefined && tag !== undefined && BLOCKS.has(tag.toLowerCase()) ? '\n' : '',
    )
    .replace(ENTITY, decoded)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Whether a reader would find anything in it: words, or a picture. What an editor leaves of an empty text is markup. */
export const saysSomething = (html: string): boolean => plainTextOf(html) !== '' || /<img\s[^>]*\bsrc=/i.test(html);

// Every branch matches once it has begun, even unfinished markup: no attempt is ever made twice over the same text.
const MARKUP =
  /<!--[^]*?(?:-->|$)|<(script|style|template|title)(?=[\s/>])[^]*?(?:<\/\1\s*>|$)|<\/?([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'">])*>?|<[!?][^>]*>?/gi;

const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,7}));/gi;

function decoded(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name) ?? accented(name) ?? entity;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

const NAMED = new Map([
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ordm: 'º', ordf: 'ª', deg: '°' }),
  ...Object.entries({ ndash: '–', mdash: '—', hellip: '…', laquo: '«', raquo: '»', rarr: '→', euro: '€', middot: '·' }),
  ...Object.entries({ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•', copy: '©', iexcl: '¡', iquest: '¿' }),
]);

const ACCENTS = new Map([
  ...Object.entries({ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' }),
  ...Object.entries({ uml: '\u0308', cedil: '\u0327' }),
]);

/** `ccedil`, `Atilde`: a letter and the name of its accent. */
function accented(name: string): string | null {
  const accent = ACCENTS.get(name.slice(1));
  return accent === undefined ? null : `${name.slice(0, 1)}${accent}`.normalize('NFC');
}
