/** What the server of `tertius open` serves. */
export type OpenRoute =
  | { readonly kind: "shell" }
  /** What is new since the state with this number. */
  | { readonly kind: "events"; readonly after: number }
  /** A page that an event named, once. */
  | { readonly kind: "page"; readonly ticket: string };

/** Header in which the script of the page sends the token. */
export const TOKEN_HEADER = "x-tertius-token";

/**
 * What a target of a request means; null for all else. No target is ever taken for a path of the disk.
 *
 * @example
 *   openRoute("/")   // { kind: "shell" }
 *   openRoute("/events?after=3")   // { kind: "events", after: 3 }
 *   openRoute("/../case.yaml")   // null
 */
export function openRoute(target: string): OpenRoute | null {
  if (target === "/") return { kind: "shell" };
  const after = /^\/events\?after=(\d{1,9})$/u.exec(target)?.[1];
  if (after !== undefined) return { kind: "events", after: Number(after) };
  const ticket = /^\/page\/([\w-]{43})$/u.exec(target)?.[1];
  return ticket === undefined ? null : { kind: "page", ticket };
}
