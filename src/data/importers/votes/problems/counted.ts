/** A number of roll calls. */
export function rollCalls(count: number): string {
  return count === 1 ? "1 roll call" : `${count} roll calls`;
}
