/** Words of a line for a shell, of which some are quoted. */
export function commandWords(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain);
}
