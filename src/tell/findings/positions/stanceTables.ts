import type { CampResult, ShiftResult } from "../../../results/index.ts";
import { numberText } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import {
  campTitle,
  codeName,
  columnName,
  countText,
  meanRange,
  meanText,
  positionLabel,
  type PositionsAccount,
  positionText,
  scalePositions,
  shareText,
} from "./positionsAccount.ts";

/** Where each camp stands and how sure that is. */
export function campTable(account: PositionsAccount): TableBlock {
  const { positions } = account;
  const mean = (value: number | null): string => meanText(account, value);
  return answerTable(
    "positions-camps",
    [
      { title: columnName(account, "camp"), unit: null, of: ({ group }) => campTitle(account, group) },
      { title: columnName(account, "statements"), unit: "", of: ({ n }) => String(n) },
      { title: columnName(account, "speakers"), unit: "", of: ({ speakers }) => String(speakers) },
      { title: columnName(account, "mean"), unit: "", of: (camp) => mean(camp.mean) },
      {
        title: columnName(account, "interval"),
        unit: "5–95 %",
        of: ({ low, high }) => meanRange(account, low, high) ?? mean(null),
      },
      {
        title: columnName(account, "shrunken"),
        unit: "",
        of: ({ n, shrunkenMean }) => mean(n === 0 ? null : shrunkenMean),
      },
      { title: columnName(account, "neutral"), unit: "%", of: ({ neutralShare }) => shareText(account, neutralShare) },
      { title: columnName(account, "logit"), unit: "", of: ({ logit }) => mean(logit) },
    ],
    positions.camps,
    { notes: [drawnNote(account), ...missingNote(account)] },
  );
}

function drawnNote({ words, positions: { draws, seed } }: PositionsAccount): string {
  return words.say("positions.camps.note", {
    draws: numberText(draws, words.language, { decimals: 0 }),
    seed: String(seed),
  });
}

function missingNote(account: PositionsAccount): readonly string[] {
  const without = account.positions.camps.filter(({ missing }) => missing > 0);
  const list = without.map(
    ({ group, missing }) => `${codeName(account, "camps", group)} ${countText(account, "statements", missing)}`,
  );
  return list.length === 0 ? [] : [account.words.say("positions.camps.missing", { list: list.join(", ") })];
}

/** How often each camp took each position. */
export function takenTable(account: PositionsAccount): TableBlock {
  const named = (position: number): string =>
    [positionText(account, position), positionLabel(account, position)].filter((each) => each !== "").join(" ");
  return answerTable(
    "positions-taken",
    [
      { title: columnName(account, "position"), unit: null, of: named },
      ...account.positions.camps.map(({ group, counts }) => ({
        title: campTitle(account, group),
        unit: "",
        of: (taken: number) => String(counts.find(({ position }) => position === taken)?.count ?? 0),
      })),
    ],
    scalePositions(account),
  );
}

/** How far codes that can be defended move each camp. */
export function codesTable(account: PositionsAccount): TableBlock {
  const mean = (value: number | null): string => meanText(account, value);
  return answerTable(
    "positions-codes",
    [
      { title: columnName(account, "camp"), unit: null, of: ({ group }) => campTitle(account, group) },
      { title: columnName(account, "first"), unit: "", of: (camp) => mean(camp.mean) },
      { title: columnName(account, "lowest"), unit: "", of: ({ sensitivity }) => mean(sensitivity.lowest) },
      { title: columnName(account, "highest"), unit: "", of: ({ sensitivity }) => mean(sensitivity.highest) },
      { title: columnName(account, "recoded"), unit: null, of: (camp) => recodings(account, camp) },
    ],
    account.positions.camps.filter(({ sensitivity }) => sensitivity.recodings.length > 0),
    { notes: [account.words.say("positions.codes.note", {})] },
  );
}

function recodings(account: PositionsAccount, { sensitivity }: CampResult): string {
  return sensitivity.recodings
    .map(({ statement, position, alternative, mean }) =>
      account.words.say("positions.codes.recoded", {
        id: statement,
        position: positionText(account, position),
        alternative: positionText(account, alternative),
        mean: meanText(account, mean),
      }),
    )
    .join("; ");
}

/** Earlier views against dated ones, of camps and of the speakers who changed. */
export function shiftTable(account: PositionsAccount): TableBlock {
  const period = ({ n, mean }: ShiftResult["all"]): string => `${meanText(account, mean)} (${n})`;
  return answerTable(
    "positions-shift",
    [
      {
        title: columnName(account, "who"),
        unit: null,
        of: ({ by, group }) => (by === "camp" ? campTitle(account, group) : group),
      },
      { title: columnName(account, "earlier"), unit: "", of: ({ earlier }) => period(earlier) },
      { title: columnName(account, "current"), unit: "", of: ({ current }) => period(current) },
      { title: columnName(account, "both"), unit: "", of: ({ all }) => period(all) },
      { title: columnName(account, "change"), unit: "", of: ({ change }) => meanText(account, change) },
    ],
    account.positions.shift,
    { notes: [shiftNote(account)] },
  );
}

function shiftNote(account: PositionsAccount): string {
  const years = yearsText(account);
  if (years === "") return account.words.say("positions.shift.noteBare", {});
  return account.words.say("positions.shift.note", { years });
}

function yearsText(account: PositionsAccount): string {
  return account.positions.shift
    .filter(({ by, periods }) => by === "camp" && periods.length > 1)
    .map(({ group, periods }) => {
      const each = periods.map(({ period, mean, n }) => `${period} ${meanText(account, mean)} (${n})`);
      return `${codeName(account, "camps", group)} ${each.join(", ")}`;
    })
    .join("; ");
}
