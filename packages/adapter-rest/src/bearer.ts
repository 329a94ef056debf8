/** The token that goes with every request: asked for once, and once again for all who wait when it is refused. */
import { DeskError } from '@chamado/core';

/**
 * Gives the token of whoever sits at this desk, or null for none. `refused` is the one that the desk no longer takes: right
 * would be a new one.
 */
export type TokenSource = (refused: string | null) => Promise<string | null> | string | null;

/** A token as it is held: the same promise for all who ask meanwhile. */
export type Bearer = {
  readonly current: () => Promise<string | null>;
  /** The next one, where `refused` is still the current; else the current, which another call has renewed already. */
  readonly after: (refused: string | null) => Promise<string | null>;
};

export function createBearer(source: TokenSource = () => null): Bearer {
  let held: Promise<string | null> | undefined;
  let renewing: Promise<string | null> | undefined;

  const asked = (refused: string | null): Promise<string | null> => {
    const asking = ask(source, refused);
    held = asking;
    // What could not be had is asked for again by the next call.
    asking.catch(() => {
      if (held === asking) held = undefined;
    });
    return asking;
  };
  const current = (): Promise<string | null> => held ?? asked(null);

  return {
    current,
    async after(refused) {
      if ((await current()) !== refused) return current();
      renewing ??= asked(refused).finally(() => (renewing = undefined));
      return renewing;
    },
  };
}

async function ask(source: TokenSource, refused: string | null): Promise<string | null> {
  try {
    return await source(refused);
  } catch (thrown) {
    if (thrown instanceof DeskError) throw thrown;
    throw new DeskError('not_signed_in', 'No token could be had; right would be to sign in again', { cause: thrown });
  }
}
