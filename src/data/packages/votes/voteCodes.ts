/** Every code a vote may have, in words. */
export const VOTE_CODES = "0 not a member, 1 yes, 2 abstain, 3 no, 8 member without a recorded vote";

const ZERO = 48;
const KNOWN: readonly boolean[] = Array.from({ length: 10 }, (_, code) => [0, 1, 2, 3, 8].includes(code));

/**
 * Code that a character stands for; −1 when it stands for none.
 *
 * @param character  UTF-16 unit.
 *
 * @example
 *   voteCode("8".charCodeAt(0))   // 8
 *   voteCode("9".charCodeAt(0))   // -1
 */
export function voteCode(character: number): number {
  return KNOWN[character - ZERO] ? character - ZERO : -1;
}
