/** Registers a tag once: a second copy of the library on the page keeps the first. */
export function defineElement(tag: `chamado-${string}`, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
