/** What the first copy of the script starts: desks, and each tag's code when its tag is seen; what no tag asks for is never fetched. */
import { registerDeskScheme } from '@chamado/widgets';
import '@chamado/widgets/desk';
import { loadTags } from './tag-loader.ts';
import { tags } from './tags.define.ts';

registerDeskScheme('idb', async (name) => (await import('./browser-desk.ts')).openBrowserDesk(name));
// Without a scheme it is an address as of any link.
for (const scheme of ['https:', 'http:', ''])
  registerDeskScheme(scheme.slice(0, -1), async (rest, element) => {
    // Within the list and the ticket, where no tag is looked for. Where it cannot be fetched, they do without.
    if (element.hasAttribute('offline')) void tags['chamado-unsent']?.().catch(() => undefined);
    return (await import('./rest-desk.ts')).openServerDesk(scheme + rest, element);
  });
loadTags(document, tags);
