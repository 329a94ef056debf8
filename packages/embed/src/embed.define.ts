/** One script tag: every Chamado tag on the page comes alive, now or when it is added; what no tag asks for is never fetched. */
import { registerDeskScheme } from '@chamado/widgets';
import '@chamado/widgets/desk';
import { openBrowserDesk } from './browser-desk.ts';
import { loadTags } from './tag-loader.ts';
import { tags } from './tags.define.ts';

registerDeskScheme('idb', openBrowserDesk);
loadTags(document, tags);

export { forgetDesk, importLog } from './browser-desk.ts';
