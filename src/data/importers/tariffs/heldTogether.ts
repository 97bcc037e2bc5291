import type { Problem } from "../../../base/problems/index.ts";
import { codesTogether, readSo } from "./problems.ts";
import type { TariffLine } from "../../tariffs/index.ts";
import { cellPlace, type TariffTable } from "./tariffTable.ts";

/**
 * Lines of which no two give a rate for one product. The same code with the same rate counts once and is said.
 *
 * @returns the lines without doubles; E379 for a code with two rates and for one that lies inside another.
 */
export function heldTogether(
  table: TariffTable,
  lines: readonly TariffLine[],
): { readonly kept: readonly TariffLine[]; readonly problems: readonly Problem[] } {
  const first = new Map<string, TariffLine>();
  const doubles: number[] = [];
  const problems: Problem[] = [];
  for (const line of lines) {
    const before = first.get(line.code);
    if (before === undefined) first.set(line.code, line);
    else if (before.rate === line.rate) doubles.push(line.line);
    else problems.push(twoRates(table, before, line));
  }
  const kept = [...first.values()];
  for (const line of kept) {
    const around = enclosing(line.code, first);
    if (around !== undefined) problems.push(inside(table, around, line));
  }
  const said =
    doubles.length === 0
      ? []
      : [readSo(table.file, "Codes that stand there before with the same rate count once", doubles)];
  return { kept, problems: [...problems, ...said] };
}

/** A line whose code this one begins with and is longer than. */
function enclosing(code: string, lines: ReadonlyMap<string, TariffLine>): TariffLine | undefined {
  return [2, 4, 6, 8]
    .filter((digits) => digits < code.length)
    .map((digits) => lines.get(code.slice(0, digits)))
    .find((each) => each !== undefined);
}

function twoRates({ file, code }: TariffTable, before: TariffLine, { line, code: digits, rate }: TariffLine): Problem {
  return codesTogether({
    place: cellPlace(file, line, code),
    message: `${digits} pays ${rate} % here and ${before.rate} % in row ${before.line}.`,
    found: digits,
    expected: "every code once",
    hints: ["Delete one of the rows. Where they are for different sellers or years, keep those of one in the file."],
    russian: {
      message: `Ставка кода ${digits} здесь — ${rate} %, а в строке ${before.line} — ${before.rate} %.`,
      expected: "каждый код один раз",
      hints: [
        "Удалите одну из строк. Если они для разных продавцов или лет, оставьте в файле строки одного продавца или года.",
      ],
    },
  });
}

function inside({ file, code }: TariffTable, around: TariffLine, { line, code: digits }: TariffLine): Problem {
  return codesTogether({
    place: cellPlace(file, line, code),
    message: `${digits} lies inside ${around.code} of row ${around.line}, which has a rate of its own.`,
    found: digits,
    expected: "codes of which none lies inside another",
    hints: [`Write the codes of ${around.code} that have its rate one by one, or delete one of the two rows.`],
    russian: {
      message: `${digits} входит в ${around.code} из строки ${around.line}, а у того своя ставка.`,
      expected: "коды, не входящие один в другой",
      hints: [`Запишите по одному те коды внутри ${around.code}, у которых его ставка, или удалите одну из строк.`],
    },
  });
}
