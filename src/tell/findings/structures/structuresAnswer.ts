import { capitalised, numberText, residualText, shortCitation, type Wording } from "../../../base/wording/index.ts";
import { seenSign } from "../../../base/units/index.ts";
import type { StructureRow, StructuresResult } from "../../../results/index.ts";
import { type AnswerColumn, answerTable } from "../answerTable.ts";
import { type Block, paragraph } from "../block.ts";
import { unsignedPercent } from "../shortNumber.ts";
import { BASE_SCENARIO } from "../trade/account.ts";
import { closureText } from "../trade/headline.ts";

/** Of real income in percent: the smallest that matter to a third country are thousandths. */
const DECIMALS = 4;

/** What a terminal prints of a scenario in several structures of the model: signs first, then the rows and what each assumes. */
export function structuresAnswer(result: StructuresResult, words: Wording): readonly Block[] {
  const notes = { kind: "list", items: notesOf(result, words) } as const;
  return [
    { kind: "heading", level: 1, text: titleText(result, words) },
    paragraph(words.say("structures.frame", {})),
    {
      kind: "list",
      items: result.signs
        .filter(({ count }) => count > 0)
        .flatMap((sign) => [signText(sign, words), ...turnedTexts(result, sign.country, words)]),
    },
    answerTable("structures", columnsOf(result, words), result.rows, { strong: isCentral }),
    notes,
  ];
}

function isCentral({ structure }: StructureRow): boolean {
  return structure === "central";
}

function titleText({ scenario, title, baseYear }: StructuresResult, words: Wording): string {
  return scenario === BASE_SCENARIO
    ? words.say("structures.titleBase", { year: String(baseYear) })
    : words.say("structures.title", { title: words.title(title) });
}

/** In how many rows real income rises and falls; of a change that cannot be seen no sign is told. */
function signText({ country, positive, negative, count }: StructuresResult["signs"][number], words: Wording): string {
  const unseen = count - positive - negative;
  const told = { country: words.country(country).of, count: String(count) };
  if (unseen === count) return words.say("structures.none", told);
  if (positive === count) return words.say("structures.allRise", told);
  if (negative === count) return words.say("structures.allFall", told);
  const mixed = words.say("structures.mixed", { ...told, positive: String(positive), negative: String(negative) });
  return unseen === 0 ? mixed : `${mixed} ${words.say("structures.unseen", { unseen: String(unseen) })}`;
}

/** The sign of a change in a row, 0 where it cannot be seen; null where the row has no numbers. */
function signOf({ countries }: StructureRow, code: string): number | null {
  const change = countries.find(({ country }) => country === code)?.withoutRevaluationPercent;
  if (change === undefined) return null;
  return seenSign(change);
}

/** More rows than these are counted and not listed. */
const MOST_LISTED = 4;

/** The rows whose sign is not that of the centre, where they are few. */
function turnedTexts(result: StructuresResult, code: string, words: Wording): readonly string[] {
  const sign = (row: StructureRow): number => signOf(row, code) ?? 0;
  const centre = result.rows.filter(isCentral).reduce((_, row) => sign(row), 0);
  const turned = result.rows.filter((row) => sign(row) * centre < 0);
  if (turned.length === 0 || turned.length > MOST_LISTED) return [];
  const rows = turned.map((row) => rowText(result, row, words)).join("; ");
  return [words.say("structures.turned", { rows })];
}

function columnsOf(result: StructuresResult, words: Wording): readonly AnswerColumn<StructureRow>[] {
  const countries = result.rows[0]?.countries.map(({ country }) => country) ?? [];
  const number = (value: number | undefined, decimals: number, signed: boolean): string =>
    numberText(value ?? null, words.language, { decimals, signed });
  return [
    { title: words.say("structures.column.structure", {}), unit: null, of: (row) => rowText(result, row, words) },
    ...countries.map((code): AnswerColumn<StructureRow> => ({
      title: words.country(code).label,
      unit: "%",
      of: (row) =>
        number(row.countries.find((each) => each.country === code)?.withoutRevaluationPercent, DECIMALS, true),
    })),
    {
      title: words.say("structures.column.feedback", {}),
      unit: "",
      of: ({ feedback }) => (feedback === undefined ? "" : number(feedback, 2, false)),
    },
    {
      title: words.say("structures.column.residual", {}),
      unit: "",
      of: ({ residual }) => (residual === undefined ? "" : residualText(residual, words.language)),
    },
  ];
}

function rowText(result: StructuresResult, row: StructureRow, words: Wording): string {
  const { structure } = row;
  if (structure === "closure")
    return words.say("structures.row.closure", { closure: capitalised(closureText(row, words)) });
  if (structure === "elasticities")
    return words.say("structures.row.elasticities", { study: studyOf(result, row, words), nest: nestText(row, words) });
  if (structure === "restrictedEntry" || structure === "scaleLabour" || structure === "scaleBundle") {
    const strength = words.say(`structures.strength.${row.multiple === 1 ? "whole" : "half"}`, {});
    return words.say(`structures.row.${structure}`, { strength });
  }
  if (structure === "constantReturns")
    return words.say("structures.row.constantReturns", { nest: nestText(row, words) });
  return words.say(`structures.row.${structure}`, {});
}

function nestText({ nest }: StructureRow, words: Wording): string {
  return words.say(`structures.nest.${nest}`, {});
}

function studyOf({ scale }: StructuresResult, { elasticities }: StructureRow, words: Wording): string {
  return elasticities === scale.name ? shortCitation(scale.source, words.language) : words.study(elasticities);
}

function notesOf(result: StructuresResult, words: Wording): readonly string[] {
  const { rows, scale } = result;
  const told = (row: StructureRow): string =>
    words.say("structures.note.central", {
      study: studyOf(result, row, words),
      nest: nestText(row, words),
      closure: closureText(row, words),
    });
  const isHeld = rows.some(({ closure, countries }) => closure !== "none" && countries.length > 0);
  const isFailed = rows.some(({ failure, feedback = 0 }) => failure !== undefined && feedback < 1);
  return [
    ...rows.filter(isCentral).map(told),
    words.say("structures.note.nest", {}),
    ...(isHeld ? [words.say("structures.note.unit", {})] : []),
    words.say("structures.note.withoutInputs", {}),
    ...profitsTold(rows, words),
    words.say("structures.note.scale", {}),
    words.say("structures.note.feedback", {}),
    ...mostTold(rows, words),
    words.say("structures.note.source", { study: shortCitation(scale.source, words.language) }),
    ...(isFailed ? [words.say("structures.note.failed", { option: "--json" })] : []),
    words.say("structures.note.range", {}),
  ];
}

/** What profits are, with how often published markups are more than there is. */
function profitsTold(rows: readonly StructureRow[], words: Wording): readonly string[] {
  return rows.flatMap(({ structure, multiple, cappedPercent = 0 }) =>
    structure === "restrictedEntry" && multiple === 1
      ? [words.say("structures.note.restrictedEntry", { capped: unsignedPercent(cappedPercent, null, words.language) })]
      : [],
  );
}

/** The largest multiples of the published values, where both are known. */
function mostTold(rows: readonly StructureRow[], words: Wording): readonly string[] {
  const most = (structure: StructureRow["structure"]): number | null => {
    const found = rows.find((row) => row.structure === structure && row.feedback !== undefined);
    return found === undefined ? null : found.multiple! / found.feedback!;
  };
  const [labour, bundle] = [most("scaleLabour"), most("scaleBundle")];
  if (labour === null || bundle === null) return [];
  const text = (value: number): string => numberText(value, words.language, { decimals: 2 });
  return [words.say("structures.note.most", { labour: text(labour), bundle: text(bundle) })];
}
