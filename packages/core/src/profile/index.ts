/** Entry `@chamado/core/profile`: what a reseller configures, and what it makes of a draft. */
export { checkProfile } from './profile.check.ts';
export { formOf, openingFor, type OpeningContext } from './opening.rules.ts';
export { isRouted } from './routing.rules.ts';
export {
  FileLimits,
  HelpChannel,
  ListColumn,
  Macro,
  Noun,
  PortalProfile,
  RoutingRule,
  SupportedVersion,
  Tab,
} from './profile.schema.ts';
