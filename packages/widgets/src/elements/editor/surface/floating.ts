/** Puts what floats beside what it belongs to, inside the window. */

const GAP = 4;
const EDGE = 8;

/** Below `anchor`, or above it where there is no room; `floating` is a shown popover. */
export function placeBy(anchor: Element, floating: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const own = floating.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const rtl = getComputedStyle(anchor).direction === 'rtl';
  const left = rtl ? at.right - own.width : at.left;
  const below = at.bottom + GAP;
  const above = at.top - own.height - GAP;
  const top = below + own.height + EDGE <= clientHeight || above < EDGE ? below : above;
  // By script, and not by an attribute: a strict CSP allows the one and refuses the other.
  floating.style.setProperty('inset', 'auto');
  floating.style.setProperty('margin', '0');
  floating.style.setProperty('top', `${String(within(top, clientHeight - own.height))}px`);
  floating.style.setProperty('left', `${String(within(left, clientWidth - own.width))}px`);
}

const within = (wanted: number, room: number): number => Math.max(EDGE, Math.min(wanted, room - EDGE));
