/** What the process that opens a foreign file may take. */
export const FOREIGN_LIMITS: {
  readonly mebibytes: number;
  readonly heapMebibytes: number;
  readonly milliseconds: number;
  readonly outputBytes: number;
  readonly watchEvery: number;
} = {
  /** Of all its memory, measured: also buffers and what databases take, which no flag limits. */
  mebibytes: 640,
  /** Of values of JavaScript, by the flag of Node. */
  heapMebibytes: 512,
  milliseconds: 60_000,
  /** Of what it says. */
  outputBytes: 64 * 2 ** 20,
  /** Milliseconds between two looks at its memory. */
  watchEvery: 10,
};

/** What the thread that watches has to know. */
export interface Watched {
  /** Number of the process that asked for the file: nobody waits when it is gone. */
  readonly parent: number;
}
