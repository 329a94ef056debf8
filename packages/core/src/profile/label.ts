/** How the presets write a label: once in each language we ship. */
import type { Label } from '../shared/text.ts';

/** One text in the three shipped languages. */
export const label = (ptBR: string, en: string, es: string): Label => ({ 'pt-BR': ptBR, en, es });

/** Something known by its id, such as an option of a catalogue, under its label. */
export const named = (
  id: string,
  ptBR: string,
  en: string,
  es: string,
): { readonly id: string; readonly label: Label } => ({
  id,
  label: label(ptBR, en, es),
});
