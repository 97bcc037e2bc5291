/** Watching that can be ended. */
export interface Watching {
  readonly end: () => void;
}

/**
 * Asks again and again for the stamp of a folder, and tells of a change once the stamp has stayed the same from one question to the
 * next: a file that is being written is not read half.
 *
 * @param every  Between two questions, milliseconds.
 */
export function watchedFolder(stamp: () => string, every: number, onChange: () => void): Watching {
  let last = stamp();
  let isMoving = false;
  const ask = (): void => {
    const next = stamp();
    const wasMoving = isMoving;
    isMoving = next !== last;
    last = next;
    if (wasMoving && !isMoving) onChange();
  };
  const timer = setInterval(ask, every);
  return { end: () => clearInterval(timer) };
}
