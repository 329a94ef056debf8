/** Entry `@chamado/core/directory`: companies, contacts, machines, contracts and territories, and who manages them. */
export {
  coverageByContract,
  coversSupply,
  isInForce,
  type ContractCoverage,
  type ContractMoment,
} from './contract.rules.ts';
export { seesCompany } from './directory.access.ts';
export { itemOf, sheetFor } from './tech-sheet.rules.ts';
export { territoryOf } from './territory.rules.ts';
