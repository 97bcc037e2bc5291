import { greatest } from "../../../base/units/index.ts";
import type { CampResult, ShiftResult } from "../../../results/index.ts";
import { capitalised, listText } from "../../../base/wording/index.ts";
import {
  campTitle,
  codeName,
  countText,
  meanRange,
  meanText,
  type PositionsAccount,
  scaleText,
} from "./positionsAccount.ts";
import { reliabilitySentences } from "./reliabilitySentences.ts";

/** A sentence with the number behind it. */
export interface PositionsSentence {
  readonly sentence: string;
  readonly value: number | null;
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly unit: string;
}

/**
 * What positions come to: where each camp stands, how earlier views move it, and how sure the codes are.
 *
 * @param options.isScaleTold  True where the scale stands above: no sentence repeats it.
 */
export function positionsSentences(
  account: PositionsAccount,
  { isScaleTold = false }: { readonly isScaleTold?: boolean } = {},
): readonly PositionsSentence[] {
  const { camps, shift } = account.positions;
  return [
    ...camps.map((camp) => campSentence(account, camp, isScaleTold)),
    ...shift.filter(({ by, earlier }) => by === "camp" && earlier.n > 0).map((each) => shiftSentence(account, each)),
  ];
}

/** What else a reader must know before he uses a number of these. */
export function caveatSentences(account: PositionsAccount): readonly string[] {
  const { words, positions } = account;
  const { scope, statements } = positions;
  const collective = statements.filter(({ isCollective }) => isCollective).map(({ id }) => id);
  const said = (
    key: "positions.collective" | "positions.elsewhere" | "positions.countryUnknown",
    ids: readonly string[],
  ): readonly string[] =>
    ids.length === 0 ? [] : [words.say(key, { statements: countText(account, "statements", ids.length) })];
  return [
    ...said("positions.collective", collective),
    ...said("positions.elsewhere", scope.elsewhere),
    ...said("positions.countryUnknown", scope.countryUnknown),
    ...(positions.networksLeftOut ?? []).map(({ id }) => words.say(`positions.network.${id}.leftOut`, {})),
    ...reliabilitySentences(account),
  ];
}

function unitOf({ positions }: PositionsAccount): string {
  const { low, high } = positions.codes.scale;
  return `position from ${low} to ${high}, mean over statements`;
}

function campSentence(account: PositionsAccount, camp: CampResult, isScaleTold: boolean): PositionsSentence {
  const { words } = account;
  const told = { value: camp.mean, range: rangeOf(camp.low, camp.high), unit: unitOf(account) };
  if (camp.n === 0)
    return { ...told, sentence: words.say("positions.camp.nothing", { camp: campTitle(account, camp.group) }) };
  const values = {
    camp: campTitle(account, camp.group),
    mean: meanText(account, camp.mean),
    statements: countText(account, "statements", camp.n),
    speakers: countText(account, "speakers", camp.speakers),
    neutral: String(camp.counts.find(({ position }) => position === 0)?.count ?? 0),
    interval: intervalText(account, camp),
    codes: codesText(account, camp),
    strategy: strategyText(account, camp.group),
  };
  const sentence = isScaleTold
    ? words.say("positions.camp.onScale", values)
    : words.say("positions.camp.sentence", { ...values, ...scaleText(account) });
  return { ...told, sentence };
}

/** How far other speakers would move the mean; that is no spread where all say the same. */
function intervalText(account: PositionsAccount, { low, high, speakers }: CampResult): string {
  const { words } = account;
  const range = meanRange(account, low, high);
  if (range === null) return words.say("positions.camp.noInterval", {});
  if (low === high) return words.say("positions.camp.flat", { speakers: countText(account, "speakers", speakers) });
  return words.say("positions.camp.interval", { range });
}

function rangeOf(low: number | null, high: number | null): PositionsSentence["range"] {
  return low === null || high === null ? null : { low, high };
}

/** Where second codes move the mean; empty where there are none. */
function codesText(account: PositionsAccount, { sensitivity }: CampResult): string {
  const { lowest, highest, isSignOpen } = sensitivity;
  const range = lowest === highest ? null : meanRange(account, lowest, highest);
  if (range === null) return "";
  return account.words.say(isSignOpen ? "positions.camp.codesOpen" : "positions.camp.codes", { range });
}

/** The strategies that a camp chooses most. */
function strategyText(account: PositionsAccount, camp: string): string {
  const { words, positions } = account;
  const shares = positions.strategies.find(({ group }) => group === camp)?.shares ?? [];
  const most = greatest([0, ...shares.map(({ count }) => count)]);
  if (most === 0) return words.say("positions.camp.noStrategy", {});
  const first = shares.filter(({ count }) => count === most);
  return listText(
    first.map(({ strategy, count }) =>
      words.say("positions.camp.strategy", {
        strategy: codeName(account, "strategies", strategy),
        count: String(count),
      }),
    ),
    words.language,
  );
}

function shiftSentence(account: PositionsAccount, { group, earlier, current, all }: ShiftResult): PositionsSentence {
  const { words, positions } = account;
  const people = positions.shift
    .filter(({ by, earlier: own }) => by === "person" && own.statements.some((id) => earlier.statements.includes(id)))
    .map((each) => each.group);
  const named = people.length === 0 ? earlier.statements : people;
  const sentence = words.say("positions.shift.sentence", {
    speakers: listText(named, words.language),
    camp: codeName(account, "camps", group),
    all: meanText(account, all.mean),
    statements: countText(account, "statements", all.n),
    current: meanText(account, current.mean),
  });
  return { sentence: capitalised(sentence), value: all.mean, range: null, unit: unitOf(account) };
}
