/** Entry `@chamado/core/testing`: valid things for tests and stories, one call each. */
export { anAgendaItem, anAppointment } from './agenda.ts';
export { aCommand } from './commands.ts';
export { aProfile, aPolicy, anArticle, anOperationId } from './desk.ts';
export { aCompany, aContract, anAsset, aTeam, aTechSheet, aTerritory } from './directory.ts';
export {
  aColleague,
  aManager,
  anAttendant,
  aPortalAdmin,
  aRequester,
  aStranger,
  aTechnician,
  theSystem,
  type Over,
} from './people.ts';
export { aFieldServicePolicy, anEverythingPolicy, aTicketIn, standings } from './policies.ts';
export { after, daysAfter, refusalTo, type Deed } from './story.ts';
export { aSupplyDraft, aSupplyGiven, aSupplyRequest } from './supplies.ts';
export { AT, aDraft, aTicket } from './tickets.ts';
export { anUnsentPort, anUnsentWrite } from './unsent.ts';
export { openingOf } from '../memory/memory.seed.ts';
export { aMessage, aScript, aScriptDraft, aTaskDraft } from './scripts.ts';
