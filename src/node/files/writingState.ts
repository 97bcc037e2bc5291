/** Nothing is written; something is; nothing will be, since the thread is to end. */
const WRITING = { no: 0, yes: 1, never: 2 } as const;

/** What another thread may see and say of this one, by the numbers above. */
let state: Int32Array<SharedArrayBuffer> | null = null;

/**
 * Says from now on, in memory that another thread shares, while something is written: who wants to end this thread can
 * wait until it is whole, and forbid all that has not begun.
 *
 * @param shared  One number of `WRITING`.
 */
export function showWriting(shared: Int32Array<SharedArrayBuffer>): void {
  state = shared;
}

/** Does what must not be cut short; waits for the end of the thread where that has been said to come. */
export function whileWriting<Value>(write: () => Value): Value {
  if (state === null) return write();
  if (Atomics.compareExchange(state, 0, WRITING.no, WRITING.yes) === WRITING.never)
    Atomics.wait(state, 0, WRITING.never);
  try {
    return write();
  } finally {
    Atomics.store(state, 0, WRITING.no);
  }
}

/** Forbids the thread that shares the number to write; false while it does. */
export function endWriting(shared: Int32Array<SharedArrayBuffer>): boolean {
  return Atomics.compareExchange(shared, 0, WRITING.no, WRITING.never) !== WRITING.yes;
}
