/**
 * Memory of the threads that parts are solved on: room for what was just made, MiB. In Node's own 48 what a solve makes is
 * collected more often than it pays.
 */
export const THREAD_MEMORY = { maxYoungGenerationSizeMb: 192 } as const;
