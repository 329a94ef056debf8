/** Cleans the HTML that others wrote: on the way in, and again on the way out. Loaded when there is some to show. */
import createPurifier, { type Config, type DOMPurify } from 'dompurify';
import { textTokens } from './tokens.ts';

const tokens = Object.entries(textTokens).map(([name, values]) => ({ attribute: `data-${name}`, values }));

const config: Config = {
  ALLOWED_TAGS: [
    ...[
      'p',
      'br',
      'hr',
      'strong',
      'b',
      'em',
      'i',
      'u',
      's',
      'del',
      'mark',
      'a',
      'ul',
      'ol',
      'li',
      'blockquote',
      'code',
    ],
    ...['pre', 'img', 'h2', 'h3', 'h4', 'span', 'table', 'thead', 'tbody', 'tr', 'th', 'td', '#text'],
  ],
  ALLOWED_ATTR: ['href', 'src', 'alt', ...tokens.map(({ attribute }) => attribute)],
  // Their values are names of ours, checked below, not addresses.
  ADD_URI_SAFE_ATTR: tokens.map(({ attribute }) => attribute),
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|data:image\/)/i,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
};

let purifier: DOMPurify | undefined;

/**
 * The part of `html` that cannot do harm and that our sheets can draw: no script, style, class, id or form; links only to
 * the web and to mail; no image but those inside the text itself, since a remote one tells its host who reads. Made of a
 * string and answered as one, so that the policy of whoever shows it stays the only gate.
 */
export function clean(html: string): string {
  purifier ??= strict(createPurifier(window));
  return purifier.sanitize(quiet(html), config);
}

// A cleaner must parse what it cleans, and a strict CSP reports every style and handler it then finds: these go before. A
// sheet becomes what is read, and dropped with all that is in it, alike.
const quiet = (html: string): string =>
  html
    .replace(/<(\/?)style(?![\w-])/gi, '<$1noframes')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\s(?=(?:style|on[a-z]+)(?:\s*=|\s+\/|\s*\/?>$))/gi, ' data-'));

// An instance of our own: the page may use DOMPurify too, with hooks of its own.
function strict(purify: DOMPurify): DOMPurify {
  purify.addHook('afterSanitizeAttributes', (node) => {
    if (node instanceof HTMLAnchorElement) keepLink(node);
    else if (node instanceof HTMLImageElement) keepImage(node);
    for (const { attribute, values } of tokens) {
      const value = node.getAttribute(attribute);
      if (value !== null && !values.some((known) => known === value)) node.removeAttribute(attribute);
    }
  });
  return purify;
}

const isRemote = (address: string): boolean => /^https?:/i.test(address);

function keepLink(link: HTMLAnchorElement): void {
  link.removeAttribute('src');
  const address = link.getAttribute('href') ?? '';
  if (isRemote(address)) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer nofollow';
  } else if (!/^mailto:/i.test(address)) link.removeAttribute('href');
}

function keepImage(image: HTMLImageElement): void {
  const address = image.getAttribute('src') ?? '';
  if (/^data:image\/(?:png|jpeg|gif|webp);base64,/i.test(address)) return;
  if (!isRemote(address)) {
    image.replaceWith(image.alt);
    return;
  }
  const link = image.ownerDocument.createElement('a');
  link.href = address;
  link.textContent = image.alt || address;
  image.replaceWith(link);
}
