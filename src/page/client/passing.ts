/** Hosts that mean the machine that asks. */
const LOOPBACK = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/u;

/**
 * Whether others can open an address: it is of the web, and not of the machine that asks.
 *
 * @example
 *   canOthersOpen({ protocol: "https:", hostname: "example.org" })   // true
 *   canOthersOpen({ protocol: "http:", hostname: "127.0.0.1" })      // false
 *   canOthersOpen({ protocol: "file:", hostname: "" })               // false
 */
export function canOthersOpen({ protocol, hostname }: Pick<Location, "protocol" | "hostname">): boolean {
  return /^https?:$/u.test(protocol) && !LOOPBACK.test(hostname);
}

/** Start of the fragment that carries the levers. */
const STATE = "#levers=";

/**
 * The fragment of an address for a state as text.
 *
 * @example
 *   textOfFragment(fragmentOf("a b"))   // "a b"
 */
export function fragmentOf(text: string): string {
  return `${STATE}${encodeURIComponent(text)}`;
}

/** The state as text in a fragment; null where there is none. */
export function textOfFragment(fragment: string): string | null {
  if (!fragment.startsWith(STATE)) return null;
  try {
    return decodeURIComponent(fragment.slice(STATE.length));
  } catch {
    return null;
  }
}
