/** The package's public names. */
export {};
