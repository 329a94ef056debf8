/** Entry `@chamado/core/directory`: companies, contacts, machines, contracts and territories, and who manages them. */
export { Address } from './address.schema.ts';
export { assetColumns, contractColumns, type AssetSurroundings } from './asset.columns.ts';
export {
  assetPage,
  ticketsOfAsset,
  type AssetFact,
  type AssetFactName,
  type AssetPage,
  type AssetPageGiven,
} from './asset.page.ts';
export { Asset, MeterReading } from './asset.schema.ts';
export { companyColumns } from './company.columns.ts';
export { Company } from './company.schema.ts';
export { ContactDetails, DeskFacts, OwnDetails } from './contact-details.schema.ts';
export { isLastOfHisKind, managedRoles, managerOf, mayManage } from './contact.access.ts';
export { decideActive, decideContact, type ContactCircumstances, type ContactWish } from './contact.rules.ts';
export { ContactDraft } from './contact.schema.ts';
export {
  coverageByContract,
  coversSupply,
  isInForce,
  type ContractCoverage,
  type ContractMoment,
} from './contract.rules.ts';
export { Contract } from './contract.schema.ts';
export { customerQuery, type CustomerSearch } from './customer.search.ts';
export { seesCompany } from './directory.access.ts';
export { personColumns } from './person.columns.ts';
export { itemOf, sheetFor } from './tech-sheet.rules.ts';
export { TechSheet, TechSheetItem } from './tech-sheet.schema.ts';
export { territoryOf } from './territory.rules.ts';
export { Team, Territory } from './territory.schema.ts';
