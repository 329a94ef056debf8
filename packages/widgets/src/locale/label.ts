/** A profile's own words, in the language of the screen. */
import { textOf, type Label } from '@chamado/core';
import { getLocale } from './locale.ts';

export const labelText = (label: Label): string => textOf(label, getLocale());
