import type { Problem } from "../../../base/problems/index.ts";
import { badLabel, place } from "../problems/index.ts";
import { cellOf, isCode, type Table } from "../tables/index.ts";
import type { ObservedCode } from "./observedTrade.ts";
import { codeAmiss } from "./problems.ts";

/** What is wrong with the sectors of a code, which has some or a reason why it has none. */
export function sectorProblems(
  table: Table,
  row: number,
  code: string,
  { sectors, leftOut }: Pick<ObservedCode, "sectors" | "leftOut">,
): Problem[] {
  const cell = cellOf(table, row, "sectors");
  const bad = sectors.filter((each) => !isCode(each)).map((each) => badLabel(cell, each));
  const said = (message: string, found: string, russian: string): Problem =>
    codeAmiss({
      place: place(cell),
      message,
      found,
      expected: "sectors, or the reason why there are none",
      russian: { message: `У кода ${code} ${russian}.`, expected: "отрасли или причина, почему их нет" },
    });
  if (sectors.length === 0 && leftOut === "")
    return [
      said(`The code ${code} has no sector and no reason for it.`, "", "нет ни отраслей, ни причины, почему их нет"),
    ];
  if (sectors.length > 0 && leftOut !== "")
    return [
      said(
        `The code ${code} has sectors and a reason why it has none.`,
        leftOut,
        "есть и отрасли, и причина, почему их нет",
      ),
      ...bad,
    ];
  const twice = sectors.filter((each, at) => sectors.indexOf(each) < at);
  return [
    ...bad,
    ...twice.map((each) =>
      said(`The code ${code} names the sector ${each} twice.`, each, `отрасль ${each} названа дважды`),
    ),
  ];
}
