/** What the type checker must know of a bundler: a sheet may be imported. */
declare module '*.css';
