/** Which widgets each place of the portal is made of; each is a chunk of its own. */
import type { PortalRoute } from './portal-route.ts';

/** Fetches and registers what the view shows. */
export async function loadView(view: PortalRoute['view'] | 'ticket'): Promise<void> {
  switch (view) {
    case 'home':
      await Promise.all([import('../approval/approval.define.ts'), import('../home/home.define.ts')]);
      break;
    case 'open':
      await import('../open-ticket/open-ticket.define.ts');
      break;
    case 'tickets':
      await import('../ticket-list/ticket-list.define.ts');
      break;
    case 'ticket':
      await import('../ticket/ticket.define.ts');
      break;
    case 'help':
      await import('../knowledge-search/knowledge-search.define.ts');
      break;
    case 'profile':
      await import('../profile/profile.define.ts');
      break;
  }
}
