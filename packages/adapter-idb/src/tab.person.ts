/** Who is signed in in this tab: two windows side by side can be two people, and stay so when they are reloaded. */

export const rememberInTab = (desk: string, person: string): void =>
  attempt(() => sessionStorage.setItem(keyOf(desk), person));

export const rememberedInTab = (desk: string): string | null =>
  attempt(() => sessionStorage.getItem(keyOf(desk))) ?? null;

const keyOf = (desk: string): string => `chamado:${desk}:me`;

/** A tab may be denied this storage; the next visit then begins with whoever signed in last anywhere. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
