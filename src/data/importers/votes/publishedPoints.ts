import type { Table } from "../../packages/index.ts";
import type { Problem } from "../../../base/problems/index.ts";
import { codeOfCow } from "./cowCodes.ts";
import { unknownCountry } from "./problems.ts";
import type { VoteDraft } from "./voteDraft.ts";
import { cellIn, POINT_KINDS } from "./voteForms.ts";
import { countOf, textOf, wholeText } from "./voteText.ts";

/**
 * Reads the ideal points that Bailey, Strezhnev and Voeten publish on the Dataverse: a row per state and session (`ccode`,
 * `session`, `IdealPointAll`, `Q5%All`, `Q95%All`; `…FP` where there is no `…All`). A row without a point is left out; bounds
 * that the file does not have stay open.
 */
export function readPublishedPoints(draft: VoteDraft, table: Table, problems: Problem[]): void {
  const nameOf = columnNames(table);
  const kind = POINT_KINDS.find((each) => nameOf(`idealpoint${each}`) !== "") ?? "all";
  const strangers = new Map<string, number>();
  table.rows.forEach((_, row) => {
    const cell = (name: string): string => textOf(cellIn(table, row, nameOf(name)));
    const number = wholeText(cell("ccode"));
    const state = codeOfCow(Number(number));
    const text = cell(`idealpoint${kind}`);
    if (text === "") return;
    if (state === null) strangers.set(number, (strangers.get(number) ?? 0) + 1);
    else {
      const bound = (name: string): number => (cell(name) === "" ? NaN : Number(cell(name)));
      const session = countOf(cell("session"));
      draft.points.push({ session, state, point: Number(text), low: bound(`q5%${kind}`), high: bound(`q95%${kind}`) });
    }
  });
  for (const one of [...strangers].map(([number, rows]) => unknownCountry(table.file, number, rows)))
    problems.push(one);
}

/** The name of a column as this table spells it; "" where it has none. */
function columnNames({ header }: Table): (name: string) => string {
  const names = new Map(header.map((name) => [name.toLowerCase(), name]));
  return (name) => names.get(name) ?? "";
}
