/** Made by npm run localize from xliff/: change it there. */

export const ids =
  'a13cd7095ab5d6825a9d249751140e538814a4acac716ee84de34ed205b6e012811b68df6521d867130a3d23ee2bf8ffd82833fa755a86ec829e93bf4704ed2ecc';

export const texts = [
  `It can no longer be cancelled: the work has gone too far`,
  `The proposal has expired. Ask for a new one`,
  `Choose a reason from the list`,
  `You have already rated it`,
  `Only the team writes internal notes`,
  `You are not allowed to do that`,
  `Say whether an internal action is still owed`,
  `Nothing needs to be released here`,
  `Choose a status of this stage`,
  `There is no internal action here`,
  `Choose another one: this cannot repeat itself`,
  `There is no approval here`,
  `There are no estimates here`,
  `The time for your approval has not passed yet`,
  `The time to reopen has passed. Open a new one and quote this number`,
  `This is for whoever opened it`,
  `There is no rating here`,
  `Once closed, it stays closed. Open a new one and quote this number`,
  `There are no technicians' visits here`,
  `That is no longer possible at this stage`,
  `You can follow only in your own name`,
  `Choose one of the scores`,
  `Once approved, it stays closed. Open a new one and quote this number`,
  `The coordination must release it first`,
  `It has already ended`,
  `The answer was kept, and it stays on hold`,
];
