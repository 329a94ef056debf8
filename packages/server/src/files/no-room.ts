/** A disk that is full, said as the desk says it. */
import { DeskError } from '@chamado/core';

/** `full` where the disk has no room left; anything else as it was thrown. */
export const noRoom = (thrown: unknown): unknown =>
  thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOSPC' || thrown.code === 'EDQUOT')
    ? new DeskError('full', 'The disk has no room left; right would be to tell whoever runs the desk', {
        cause: thrown,
      })
    : thrown;
