/** Entry `@chamado/core/profile`: what a reseller configures, and what it makes of a draft. */
export { checkProfile } from './profile.check.ts';
export { formOf, openingFor, type OpeningContext } from './opening.rules.ts';
export { boundBy, isRouted, orderTypeFor, type Bound } from './routing.rules.ts';
export { PortalProfile } from './profile.schema.ts';
export {
  FileLimits,
  HelpChannel,
  ListColumn,
  Macro,
  Noun,
  ProfilePage,
  Reference,
  SupportedVersion,
  Tab,
  Tip,
  VisitLists,
  Words,
} from './profile.parts.schema.ts';
export { menuFor } from './menu.rules.ts';
export { Menu, MenuItem, MenuTarget } from './menu.schema.ts';
export { OrderType, RoutingPoint, RoutingRule } from './routing.schema.ts';
export { stageLabel } from './words.rules.ts';
