/** Tests with it are left to `npm run test:all`: they hold a promise at full size, or once more on another way of a user. */
export const WHOLE = "whole";

/**
 * Options of a test, or of a group of them, that is left to the whole run.
 *
 * @param isLeft  False for the one of its kind that every run has.
 */
export function left(isLeft = true): { readonly tags: string[] } {
  return { tags: isLeft ? [WHOLE] : [] };
}
