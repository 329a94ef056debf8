/** What a person did in a schedule, and what he was told: the words of each deed are its own, so that they can be found again. */
import { DeskError, type OperationId, type TicketId } from '@chamado/core';

export type Deed = {
  readonly words: string;
  readonly operationId: OperationId;
  /** The words that the ticket was opened with. */
  readonly ticket: string;
  /** In which order things were done and answered. */
  readonly doneAt: number;
  answeredAt: number | null;
  /** `kept`: he was told that it is saved. */
  fate: 'open' | 'kept' | 'refused' | 'unknown' | 'discarded';
  refusal: DeskError | null;
};

/** A ticket as the person knows it: by the words it was opened with, and the address he was last given. */
export type KnownTicket = { readonly words: string; id: TicketId; isBusy: boolean };

/** Notes what becomes of a deed. */
export async function noted<Result>(deed: Deed, work: Promise<Result>, tick: () => number): Promise<Result | null> {
  try {
    const result = await work;
    deed.answeredAt = tick();
    deed.fate = 'kept';
    return result;
  } catch (thrown) {
    deed.refusal = DeskError.from(thrown);
    deed.fate = deed.refusal.code === 'unavailable' ? 'unknown' : 'refused';
    return null;
  }
}
