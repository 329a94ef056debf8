/** What the first copy of the script starts: desks, and each tag's code when its tag is seen; what no tag asks for is never fetched. */
import { registerDeskScheme } from '@chamado/widgets';
import '@chamado/widgets/desk';
import { openBrowserDesk } from './browser-desk.ts';
import { openServerDesk } from './rest-desk.ts';
import { loadTags } from './tag-loader.ts';
import { tags } from './tags.define.ts';

registerDeskScheme('idb', openBrowserDesk);
for (const scheme of ['https', 'http'])
  registerDeskScheme(scheme, (rest, element) => openServerDesk(`${scheme}:${rest}`, element));
loadTags(document, tags);
