import { z } from "zod";
import {
  type Confidence,
  type CouncilBallot,
  type CouncilPackage,
  type CouncilResolution,
  COVER,
  listed,
  parseCouncil,
  readTable,
  type Table,
  type TextFiles,
  type Veto,
  writeCouncil,
} from "../../packages/index.ts";
import { append, hasErrors, LENGTHS, MOST_MEMBERS, type Problem } from "../../../base/problems/index.ts";
import { badRecipe } from "../problems.ts";
import {
  confidenceNotStated,
  otherYear,
  rowOfTwoFiles,
  rowsLeftOut,
  unknownHeader,
  unknownVote,
} from "../votes/problems.ts";
import { isoDay, textOf, wholeText } from "../votes/voteText.ts";
import { cellIn } from "../votes/voteForms.ts";

const text = z.string().min(1).max(LENGTHS.text);

const recipe = z.strictObject({
  name: text,
  version: text,
  title: text,
  licenses: z.array(z.strictObject({ name: text, path: text.optional(), title: text.optional() })).min(1),
  sources: z.array(z.strictObject({ title: text, path: text.optional() })).min(1),
  vetoesCover: COVER,
  resolutionsCover: COVER,
  notes: z.array(text).max(MOST_MEMBERS).default([]),
});

const VETO_COLUMNS = ["date", "draft", "meeting_record", "agenda_item", "member_veto1", "member_veto2", "member_veto3"];
const RESOLUTION_COLUMNS = ["row_type", "year", "resolution", "date", "agenda_item", "tally_for_against_abstain"];

/**
 * Turns a list of vetoes and a list of adopted resolutions into the files of a package of council tables. The list of
 * resolutions has a column `vote_XXX` per state and `for`, `against` or `abstain` in it; rows that are no resolution,
 * and resolutions outside the days that the recipe says are covered, are left out and counted.
 *
 * @param files       Text of the files by name.
 * @param recipeText  JSON with name, version, title, licenses, sources, vetoesCover, resolutionsCover and notes.
 * @returns the package's files, null when any problem is an error.
 */
export function importCouncil(
  files: TextFiles,
  recipeText: string | null,
): { files: TextFiles | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const origin = originOf(recipeText, problems);
  if (origin === null) return { files: null, problems };
  const vetoes: Veto[] = [];
  const resolutions: CouncilResolution[] = [];
  for (const file of files.keys()) {
    const table = readTable(files, file, { needed: [], open: true }, problems);
    if (table === null) continue;
    if (VETO_COLUMNS.every((name) => table.header.includes(name))) {
      const found = vetoesOf(table, problems);
      append(problems, ofTwoFiles(table, found, vetoes));
      append(vetoes, found);
    } else if (RESOLUTION_COLUMNS.every((name) => table.header.includes(name)))
      append(resolutions, resolutionsOf(table, origin.resolutionsCover, problems));
    else problems.push(unknownHeader(file, table.header, [VETO_COLUMNS.join(","), RESOLUTION_COLUMNS.join(",")]));
  }
  if (hasErrors(problems)) return { files: null, problems };
  const written = writeCouncil({ ...origin, sha256: null, vetoes, resolutions });
  for (const one of parseCouncil(written, null).problems) problems.push(one);
  return { files: hasErrors(problems) ? null : written, problems };
}

/** Vetoes that an earlier file has; within a file a source may print the same row for several votes of one meeting. */
function ofTwoFiles(table: Table, found: readonly Veto[], before: readonly Veto[]): readonly Problem[] {
  const known = new Set(before.map((veto) => JSON.stringify(veto)));
  const repeated = found.flatMap((veto, row) => (known.has(JSON.stringify(veto)) ? [{ veto, row }] : []));
  const problems = repeated.map(({ veto: { date, draft, item }, row }) =>
    rowOfTwoFiles(table.file, table.lineOf(row), [date, draft, item]),
  );
  return listed(table.file, problems);
}

function originOf(
  recipeText: string | null,
  problems: Problem[],
): Pick<CouncilPackage, "manifest" | "vetoesCover" | "resolutionsCover"> | null {
  if (recipeText === null) {
    problems.push(badRecipe("top level", "there is none, and no file says what its lists cover"));
    return null;
  }
  const result = recipe.safeParse(parsedJson(recipeText));
  if (!result.success) {
    for (const one of result.error.issues.map((each) => badRecipe(each.path.join(".") || "top level", each.message)))
      problems.push(one);
    return null;
  }
  const { vetoesCover, resolutionsCover, ...manifest } = result.data;
  return { manifest: manifest as CouncilPackage["manifest"], vetoesCover, resolutionsCover };
}

function parsedJson(found: string): unknown {
  try {
    return JSON.parse(found);
  } catch {
    return undefined;
  }
}

/** Members as the list of vetoes names them; the seat of China was Taiwan's to the day of resolution 2758. */
const MEMBER: Readonly<Record<string, string>> = { USSR: "RUS", Russia: "RUS", USA: "USA", UK: "GBR", France: "FRA" };
const CHINA_SEAT_PASSED = "1971-10-25";

function vetoesOf(table: Table, problems: Problem[]): Veto[] {
  append(problems, unstated(table));
  return table.rows.map((_, row): Veto => {
    const cell = (name: string): string => textOf(cellIn(table, row, name));
    const date = isoDay(cell("date"));
    append(problems, yearProblems(table, row, date));
    const names = ["member_veto1", "member_veto2", "member_veto3"].map(cell).filter((name) => name !== "");
    const members = names.map((name) => memberOf(name, date) ?? unknownMember(table, row, name, problems));
    return {
      date,
      draft: cell("draft"),
      meeting: cell("meeting_record"),
      item: cell("agenda_item"),
      topic: cell("crisis_topic"),
      region: cell("region"),
      members,
      confidence: cell("confidence") === "" ? "verified" : confidenceOf(cell("confidence")),
    };
  });
}

function unstated(table: Table): Problem[] {
  const rows = [...table.rows.keys()].filter((row) => textOf(cellIn(table, row, "confidence")) === "");
  const [first] = rows;
  return first === undefined ? [] : [confidenceNotStated(table.file, table.lineOf(first), rows.length)];
}

/** A year beside a date is that of the date. */
function yearProblems(table: Table, row: number, date: string): Problem[] {
  const year = textOf(cellIn(table, row, "year"));
  const isOther = /^\d{4}-/u.test(date) && year !== "" && wholeText(year) !== date.slice(0, 4);
  return isOther ? [otherYear(table.file, table.lineOf(row), year, date)] : [];
}

function memberOf(name: string, date: string): string | null {
  if (name === "China") return date < CHINA_SEAT_PASSED ? "TWN" : "CHN";
  return Object.hasOwn(MEMBER, name) ? MEMBER[name]! : null;
}

function unknownMember(table: Table, row: number, name: string, problems: Problem[]): string {
  const expected = `one of ${[...Object.keys(MEMBER), "China"].join(", ")}`;
  problems.push(unknownVote(table.file, table.lineOf(row), name, expected));
  return name;
}

function resolutionsOf(table: Table, cover: readonly [string, string], problems: Problem[]): CouncilResolution[] {
  const rows = table.rows.map((_, row) => row);
  const adopted = rows.filter((row) => cellIn(table, row, "row_type") === "resolution");
  const all = adopted.map((row) => resolutionOf(table, row, problems));
  const kept = all.filter(({ date }) => date >= cover[0] && date <= cover[1]);
  const leftOut = (count: number, what: string): void => {
    if (count > 0) problems.push(rowsLeftOut(table.file, count, what));
  };
  leftOut(rows.length - adopted.length, "sums and shares of a year, not resolutions");
  leftOut(all.length - kept.length, `outside ${cover[0]} to ${cover[1]}, where the list is not complete`);
  return kept;
}

const BALLOTS: Readonly<Record<string, number>> = { for: 1, abstain: 2, against: 3 };

function resolutionOf(table: Table, row: number, problems: Problem[]): CouncilResolution {
  const cell = (name: string): string => textOf(cellIn(table, row, name));
  const known = confidenceOf(cell("votes_confidence"));
  const states = table.header.filter((name) => /^vote_[A-Z]{3}$/u.test(name) && cell(name) !== "");
  const ballots = states.map((name): CouncilBallot => {
    const vote = BALLOTS[cell(name)];
    if (vote === undefined) {
      problems.push(unknownVote(table.file, table.lineOf(row), cell(name), Object.keys(BALLOTS).join(", ")));
    }
    return { state: name.slice(5), vote: vote ?? 0, confidence: known };
  });
  const date = writtenDay(isoDay(cell("date")), cell("year"));
  append(problems, yearProblems(table, row, date));
  return {
    number: cell("resolution"),
    date,
    item: cell("agenda_item"),
    tally: tallyOf(cell("tally_for_against_abstain")),
    confidence: confidenceOf(cell("confidence")),
    ballots,
  };
}

/** Yes, abstain, no of a tally written for-against-abstain; null where none is printed. */
function tallyOf(printed: string): CouncilResolution["tally"] {
  const [, yes, no, abstain] = /^(\d+)-(\d+)-(\d+)$/u.exec(printed) ?? [];
  return yes === undefined ? null : [Number(yes), Number(abstain), Number(no)];
}

function confidenceOf(word: string): Confidence {
  return word === "verified" || word === "derived" ? word : "recalled";
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** ISO date of "19 January" and its year; text that is no such date stays as it is. */
function writtenDay(day: string, year: string): string {
  const [, number, name] = /^(\d{1,2}) ([A-Z][a-z]+)$/u.exec(day) ?? [];
  const month = MONTHS.indexOf(name ?? "") + 1;
  return month === 0 ? day : `${year}-${String(month).padStart(2, "0")}-${number!.padStart(2, "0")}`;
}
