/** Entry `@chamado/core/memory`: a desk in memory, for tests, stories and trying things out. */
export { createMemoryBackend, type MemoryBackend } from './memory-backend.ts';
export type { MemoryFile, MemoryOptions } from './memory.store.ts';
