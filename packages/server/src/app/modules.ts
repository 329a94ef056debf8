/** Every group of routes beside the desk's own, a line each. */
import { join } from 'node:path';
import { fileRoutes } from '../files/file.routes.ts';
import type { RouteModule } from '../http/handler.ts';
import { privacyRoutes } from '../lgpd/privacy.routes.ts';
import { identityRoutes } from '../identity/identity.routes.ts';
import { openApiRoutes } from '../openapi/openapi.routes.ts';
import type { House } from './house.ts';
import { ownSite, siteRoutes } from './site.ts';
import { systemRoutes } from './systems.ts';

/** Asked in this order, before the table of the wire. */
export const modulesOf = (house: House): readonly RouteModule[] => [
  house.observed.module,
  house.health.module,
  house.live.module,
  identityRoutes({ ...house, doorOf: (request) => doorOf(house, request), isSecure: isSecure(house) }),
  privacyRoutes((tenant) => house.desks.deskOf(tenant).backend.privacy),
  openApiRoutes(VERSION),
  ...systemRoutes(house),
  fileRoutes({ folder: join(house.settings.folder, 'arriving') }),
  siteRoutes([...house.site, ...ownSite(house.desks.people().length > 0)]),
];

/** Of the wire. */
const VERSION = '1';

const doorOf = ({ desks }: House, request: Request) => {
  const tenant = desks.tenantOf(request);
  return tenant && desks.deskOf(tenant.id).door;
};

const isSecure = ({ settings }: House): boolean => settings.publicUrl?.startsWith('https:') === true;
