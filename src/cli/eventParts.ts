import { eventsCsv } from "../tell/brief/index.ts";
import { type SelectionOptions, toldOptions } from "../engines/discourse/index.ts";
import { eventsAnswer } from "../tell/findings/index.ts";
import { askedEvents } from "../solve/index.ts";
import type { AskedParts } from "./networkParts.ts";
import type { LoadedPositions } from "./positionsCase.ts";

/** The statements in the order of time: document, file and answer. */
export function eventParts({ run, input, account }: LoadedPositions, options: SelectionOptions): AskedParts {
  const asked = askedEvents(run.positions.statements, options, input.case.parties.third);
  const { kind, events, leftOut } = asked;
  const rows = events.map(({ statement: { id, date, person, organization, concept, agreement }, weight }) => {
    return { statement: id, date, person, organization, concept, agreement, weight };
  });
  return {
    content: { events: { kind, options: toldOptions(options), rows, leftOut } },
    files: () => new Map([["events.csv", eventsCsv(asked)]]),
    blocks: eventsAnswer(account, asked),
  };
}
