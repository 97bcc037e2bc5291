import { greatest } from "../../../base/units/index.ts";
import { partyMembers, rankedWithBlocs } from "../../findings/index.ts";
import { type ChartSubject, PHONE_WIDTH } from "../chart.ts";
import { memberCodes } from "./chartScope.ts";
import { type Domain, domainOver } from "../scale.ts";
import { domainOfRanges, roundDomain } from "./dotPanel.ts";
import { type DotRow, dotRows, type GapRow, isDotRow, isNamed, reachOf, rowsWithGaps } from "./dotRow.ts";

/** Rows that stand on one axis. */
export interface RankedRows {
  readonly rows: readonly (DotRow | GapRow)[];
  /** Ends of the axis, percent. */
  readonly domain: Domain;
}

/** Rows again on an axis of their own, and who stands beside whom is asked about: the members of a bloc, or neighbours in rank. */
export interface ZoomedRows extends RankedRows {
  readonly beside: "members" | "neighbours";
}

/** Countries and blocs in rank, those at the ends and those of the question; members of a party are told of as one. */
export interface Ranks {
  readonly all: readonly DotRow[];
  readonly main: RankedRows;
  /** A bloc above its members, or whoever is asked about and flattened by the extremes, with neighbours; null where none is. */
  readonly zoomed: ZoomedRows | null;
}

const ENDS = { phone: 7, screen: 9 } as const;
/** Members of a bloc that are shown from either end of their rank. */
const MEMBER_ENDS = { phone: 4, screen: 7 } as const;
/** Ranks above and below a country that the zoomed axis shows. */
const NEIGHBOURS = 3;
/** A country that reaches over less than this part of the axis is flattened by the extremes. */
const FLATTENED = 1 / 4;

/** What a chart of ranks shows in a width in pixels. */
export function ranksOf(subject: ChartSubject, width: number): Ranks {
  const told = partyMembers(subject.account);
  const isOwn = ({ code, role }: DotRow): boolean => role !== "other" || !told.has(code);
  const all = dotRows(subject, rankedWithBlocs(subject.account)).filter(isOwn);
  const ends = ENDS[formOf(width)];
  const gapText = (count: number): string => subject.account.words.say("chart.gap", { count: String(count) });
  const rows = rowsWithGaps(all, (row, at) => isAtEnd(all, at, ends) || isNamed(row), gapText);
  const isBloc = memberCodes(subject).length > 0;
  const zoomed = isBloc ? memberRows(subject, all, width, gapText) : zoomedRows(all, width, gapText);
  return { all, main: { rows, domain: roundDomain(domainOfRanges(all), width) }, zoomed };
}

function formOf(width: number): "phone" | "screen" {
  return width < PHONE_WIDTH ? "phone" : "screen";
}

function isAtEnd(rows: readonly DotRow[], at: number, ends: number): boolean {
  return at < ends || at >= rows.length - ends;
}

/** The bloc, and below it the members that gain most and least, on an axis that holds their ranges. */
function memberRows(
  subject: ChartSubject,
  all: readonly DotRow[],
  width: number,
  gapText: (count: number) => string,
): ZoomedRows {
  const members = new Set(memberCodes(subject));
  const own = all.filter(({ code }) => members.has(code));
  const shown = rowsWithGaps(own, (_, at) => isAtEnd(own, at, MEMBER_ENDS[formOf(width)]), gapText);
  const rows = [...all.filter(({ code }) => code === subject.country), ...shown];
  return { rows, domain: roundDomain(domainOfRanges(rows.filter(isDotRow)), width), beside: "members" };
}

/** Rows of a ranking without those that stand for others. */
export function countryRows({ rows }: RankedRows): readonly DotRow[] {
  return rows.filter(isDotRow);
}

/** Whether an axis ends before a range does. */
export function isCut({ rows, domain: [from, to] }: RankedRows): boolean {
  return rows.some((row) => isDotRow(row) && row.range !== null && (row.range.low < from || row.range.high > to));
}

/** The axis holds the ranges of the countries asked about, and of the others their values. */
function zoomedRows(all: readonly DotRow[], width: number, gapText: (count: number) => string): ZoomedRows | null {
  const near = zoomedRanks(all);
  if (near.size === 0) return null;
  const rows = rowsWithGaps(all, (_, at) => near.has(at), gapText).filter((row, at) => at > 0 || isDotRow(row));
  const shown = rows.filter(isDotRow);
  const ranges = shown.flatMap(({ role, range }) => (role === "subject" && range !== null ? [range] : []));
  const ends = ranges.flatMap(({ low, high }) => [low, high]);
  const domain = domainOver([...ends, ...shown.map(({ value }) => value)]);
  return { rows, domain: roundDomain(domain, width), beside: "neighbours" };
}

/** Ranks of the countries asked about that the extremes flatten, and of those beside them. */
function zoomedRanks(all: readonly DotRow[]): ReadonlySet<number> {
  const most = greatest(all.map(reachOf));
  const flattened = all.flatMap((row, at) =>
    row.role === "subject" && reachOf(row) > 0 && reachOf(row) < FLATTENED * most ? [at] : [],
  );
  const near = Array.from({ length: 2 * NEIGHBOURS + 1 }, (_, step) => step - NEIGHBOURS);
  return new Set(flattened.flatMap((at) => near.map((step) => at + step)));
}
