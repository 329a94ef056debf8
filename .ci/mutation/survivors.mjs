// Mutants that live, each with the reason in one line. `line` is the text of the source line, `to` what Stryker made of it.
export const SURVIVORS = [];
