import { newToken } from "./openToken.ts";

/** Tickets that are kept: one that was not used makes room after so many others. */
const MOST_TICKETS = 64;

/** Addresses of the page, each of which is good for one request. */
export interface Tickets {
  readonly issue: () => string;
  /** True: the ticket was good, and is used up. */
  readonly use: (ticket: string) => boolean;
}

/**
 * A frame cannot send a token in a header. It is given an address that nobody guesses, and that works once.
 *
 * @example
 *   const { issue, use } = tickets();
 *   const ticket = issue();
 *   use(ticket)   // true
 *   use(ticket)   // false
 */
export function tickets(): Tickets {
  const issued = new Set<string>();
  return {
    issue: () => {
      const [oldest = ""] = issued;
      if (issued.size >= MOST_TICKETS) issued.delete(oldest);
      const ticket = newToken();
      issued.add(ticket);
      return ticket;
    },
    use: (ticket) => issued.delete(ticket),
  };
}
