import { type EventList, eventList, type SelectionOptions, type Statement } from "../../engines/discourse/index.ts";
import { networkStatements } from "./networkResults.ts";

/** Statements in the order of time with what was left out. */
export type AskedEvents = EventList;

/**
 * The statements of a case in the order of time, by options of one's own.
 *
 * @param countries  Third countries of the case: camps are theirs.
 * @throws TertiusError E701 with every option that cannot be used.
 */
export function askedEvents(
  statements: readonly Statement[],
  options: SelectionOptions,
  countries: readonly string[],
): AskedEvents {
  return eventList(networkStatements(statements, options, countries), options);
}
