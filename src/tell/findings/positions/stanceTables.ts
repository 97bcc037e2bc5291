import type { CampResult, ShiftResult } from "../../../solve/index.ts";
import { numberText } from "../../../base/wording/index.ts";
import { type BlockColumn, tableBlock, type TableBlock } from "../block.ts";
import {
  campTitle,
  codeName,
  countText,
  meanRange,
  meanText,
  positionLabel,
  type PositionsAccount,
  positionText,
  scalePositions,
  shareText,
} from "./positionsAccount.ts";

type ColumnKey =
  | "camp"
  | "statements"
  | "speakers"
  | "mean"
  | "interval"
  | "shrunken"
  | "neutral"
  | "logit"
  | "position"
  | "first"
  | "lowest"
  | "highest"
  | "recoded"
  | "who"
  | "earlier"
  | "current"
  | "both"
  | "change";

/** A column of words, or of numbers with their unit; `""` for numbers without one. */
function column({ words }: PositionsAccount, key: ColumnKey, unit: string | null = null): BlockColumn {
  return { title: words.say(`positions.column.${key}`, {}), unit };
}

/** Where each camp stands and how sure that is. */
export function campTable(account: PositionsAccount): TableBlock {
  const { positions, words } = account;
  const columns = [
    column(account, "camp"),
    column(account, "statements", ""),
    column(account, "speakers", ""),
    column(account, "mean", ""),
    column(account, "interval", "5–95 %"),
    column(account, "shrunken", ""),
    column(account, "neutral", "%"),
    column(account, "logit", ""),
  ];
  const rows = positions.camps.map((camp) => [
    campTitle(account, camp.group),
    String(camp.n),
    String(camp.speakers),
    meanText(account, camp.mean),
    meanRange(account, camp.low, camp.high) ?? meanText(account, null),
    meanText(account, camp.n === 0 ? null : camp.shrunkenMean),
    shareText(account, camp.neutralShare),
    meanText(account, camp.logit),
  ]);
  const drawn = { draws: numberText(positions.draws, words.language, { decimals: 0 }), seed: String(positions.seed) };
  const notes = [words.say("positions.camps.note", drawn), ...missingNote(account)];
  return tableBlock("positions-camps", columns, rows, { notes });
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
  const { camps } = account.positions;
  const rows = scalePositions(account).map((position) => [
    [positionText(account, position), positionLabel(account, position)].filter((each) => each !== "").join(" "),
    ...camps.map(({ counts }) => String(counts.find((each) => each.position === position)?.count ?? 0)),
  ]);
  return tableBlock("positions-taken", [column(account, "position"), ...campColumns(account, camps)], rows);
}

function campColumns(account: PositionsAccount, camps: readonly { readonly group: string }[]): readonly BlockColumn[] {
  return camps.map(({ group }) => ({ title: campTitle(account, group), unit: "" }));
}

/** How far codes that can be defended move each camp. */
export function codesTable(account: PositionsAccount): TableBlock {
  const columns = [
    column(account, "camp"),
    column(account, "first", ""),
    column(account, "lowest", ""),
    column(account, "highest", ""),
    column(account, "recoded"),
  ];
  const rows = account.positions.camps
    .filter(({ sensitivity }) => sensitivity.recodings.length > 0)
    .map((camp) => [
      campTitle(account, camp.group),
      meanText(account, camp.mean),
      meanText(account, camp.sensitivity.lowest),
      meanText(account, camp.sensitivity.highest),
      recodings(account, camp),
    ]);
  return tableBlock("positions-codes", columns, rows, { notes: [account.words.say("positions.codes.note", {})] });
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
  const { positions, words } = account;
  const columns = [
    column(account, "who"),
    column(account, "earlier", ""),
    column(account, "current", ""),
    column(account, "both", ""),
    column(account, "change", ""),
  ];
  const period = ({ n, mean }: ShiftResult["all"]): string => `${meanText(account, mean)} (${n})`;
  const rows = positions.shift.map((each) => [
    each.by === "camp" ? campTitle(account, each.group) : each.group,
    period(each.earlier),
    period(each.current),
    period(each.all),
    meanText(account, each.change),
  ]);
  const years = yearsText(account);
  const notes = [
    years === "" ? words.say("positions.shift.noteBare", {}) : words.say("positions.shift.note", { years }),
  ];
  return tableBlock("positions-shift", columns, rows, { notes });
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
