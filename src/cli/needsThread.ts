/** Commands that read no file of the user's, write none and solve nothing. */
const AT_ONCE: ReadonlySet<string> = new Set(["explain", "schema"]);

/**
 * Whether a command line is carried out on a thread of its own, as what takes time or writes must be: only then are
 * signals heard. Help, the version and what only prints are not worth its start.
 *
 * @example
 *   needsThread(["run", "cases/mine"])   // true
 *   needsThread(["run", "--help"])   // false
 *   needsThread(["--version"])   // false
 */
export function needsThread(words: readonly string[]): boolean {
  const [command] = words.filter((word) => !word.startsWith("-"));
  const isHelp = words.some((word) => word === "--help" || word === "-h");
  return command !== undefined && !AT_ONCE.has(command) && !isHelp;
}
