/** The id of a field's control in the widget's shadow root. */
export const controlId = (name: string): string => `field-${name}`;
