/** One script tag: registers every widget and adapter. */
export {};
