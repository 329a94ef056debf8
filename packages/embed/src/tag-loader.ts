/** Fetches a tag's code when the tag is first seen on the page. */

/** Fetches and registers one tag. */
export type TagLoader = () => Promise<unknown>;

/** Loads what `root` holds, and from then on whatever is added to it. A tag that cannot be fetched is tried at its next appearance. */
export function loadTags(root: Document, loaders: Readonly<Record<string, TagLoader>>): void {
  const asked = new Set<string>();
  const load = (tag: string): void => {
    const loader = Object.hasOwn(loaders, tag) ? loaders[tag] : undefined;
    if (!loader || asked.has(tag) || customElements.get(tag)) return;
    asked.add(tag);
    loader().catch((reason: unknown) => {
      asked.delete(tag);
      console.error(`<${tag}> could not be loaded; is every file of the bundle beside chamado.js?`, reason);
    });
  };
  const look = (within: ParentNode): void => {
    for (const { localName } of within.querySelectorAll(':not(:defined)')) load(localName);
  };
  look(root);
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      load(node.localName);
      look(node);
    }
  }).observe(root, { childList: true, subtree: true });
}
