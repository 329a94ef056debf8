/** The id under which a dialog's control is found: by its label, and by whoever points at what is missing. */
export const inputId = (name: string): string => `input-${name.replaceAll('.', '-')}`;
