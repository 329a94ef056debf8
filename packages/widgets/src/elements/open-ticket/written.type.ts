/** The part of the form that is loaded later, as the part that is there at once knows it. */
import type * as Module from './written.ts';

export type Written = typeof Module;
