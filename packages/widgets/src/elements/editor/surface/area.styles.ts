/** How the editable text looks. It stands in the page's own tree: here the page's rules are undone, and ours reach no further. */
import { css } from 'lit';
import { richStyles } from '../../../styles/rich.styles.ts';

/* The second selector matches nothing: it lends its weight, so that no rule of a page outweighs these. */
const areaStyles = css`
  :is([data-chamado-text], #_#_#_) {
    &,
    & *,
    & *::before,
    & *::after {
      all: revert;
      box-sizing: border-box;
    }
    & :is(p, ul, ol, blockquote, pre, h2, h3, h4) {
      margin: 0;
      padding: 0;
    }
    & a {
      color: var(--chamado-color-accent);
      text-underline-offset: 0.2em;
      cursor: text;
    }
    & .rich {
      min-block-size: var(--chamado-editor-min, 9em);
      max-block-size: 60vb;
      max-inline-size: none;
      padding: var(--chamado-space-3);
      overflow: auto;
      overflow-wrap: anywhere;
      white-space: break-spaces;
      font-variant-ligatures: none;
      outline: none;
      cursor: text;
    }
    & .rich > * {
      max-inline-size: var(--chamado-measure);
    }
    & .rich > :not(:first-child) {
      margin-block-start: 0.5em;
    }
    & .rich[data-placeholder] > :first-child::before {
      float: inline-start;
      block-size: 0;
      color: var(--chamado-color-muted);
      content: attr(data-placeholder);
      pointer-events: none;
    }
    & .ProseMirror-separator {
      display: none;
    }
    ${richStyles}
  }
`;

const users = new Map<Document, { readonly sheet: CSSStyleSheet; count: number }>();

/** Gives the sheet to the page until the last editor on it is gone; call what it returns then. */
export function lendAreaStyles(page: Document): () => void {
  const lent = users.get(page) ?? { sheet: sheetOf(areaStyles.cssText), count: 0 };
  users.set(page, lent);
  if (lent.count++ === 0) page.adoptedStyleSheets.push(lent.sheet);
  return () => {
    if (--lent.count > 0) return;
    users.delete(page);
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => sheet !== lent.sheet);
  };
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
