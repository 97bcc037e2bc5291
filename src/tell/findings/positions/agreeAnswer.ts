import type { AgreementResult } from "../../../solve/index.ts";
import { capitalised, numberText } from "../../../base/wording/index.ts";
import { type Block, section, tableBlock, type TableBlock } from "../block.ts";
import { codeName, type PositionsAccount, positionText } from "./positionsAccount.ts";
import { reliabilitySentences } from "./reliabilitySentences.ts";

type Settlement = AgreementResult["settled"][number];

/** How far coders agree by variable, where they differ, and what was chosen. */
export function agreeAnswer(account: PositionsAccount): readonly Block[] {
  const { words, positions } = account;
  const title = words.say("positions.agree.title", { title: capitalised(account.case.title) });
  const differing = disagreementTable(account);
  const isDoubleCoded = positions.agreement.doubleCoded > 0;
  const none: Block = { kind: "paragraph", text: words.say("positions.agree.none", {}) };
  return [
    { kind: "heading", level: 1, text: title },
    ...reliabilitySentences(account).map((text): Block => ({ kind: "paragraph", text })),
    ...section(words.say("positions.agree.heading", {}), [variableTable(account)]),
    ...(isDoubleCoded
      ? section(words.say("positions.agree.disagreements", {}), differing.rows.length === 0 ? [none] : [differing])
      : []),
  ];
}

function variableTable(account: PositionsAccount): TableBlock {
  const { words, positions } = account;
  const text = (key: "variable" | "level"): { title: string; unit: null } => ({
    title: words.say(`positions.column.${key}`, {}),
    unit: null,
  });
  const number = (key: "alpha" | "kappa" | "units" | "ratings"): { title: string; unit: string } => ({
    title: words.say(`positions.column.${key}`, {}),
    unit: "",
  });
  const figure = (value: number | null): string => numberText(value, words.language, { decimals: 3 });
  const { variables } = positions.agreement;
  const rows = variables.map(({ variable, level, alpha, kappa, units, ratings, tooLow }) => [
    words.say(`positions.variable.${variable}`, {}),
    words.say(`positions.level.${level}`, {}),
    `${figure(alpha)}${tooLow ? " !" : ""}`,
    figure(kappa),
    String(units),
    String(ratings),
  ]);
  const columns = [
    text("variable"),
    text("level"),
    number("alpha"),
    number("kappa"),
    number("units"),
    number("ratings"),
  ];
  return tableBlock("positions-agreement", columns, rows, { notes: reasonsNote(account) });
}

function reasonsNote({ words, positions }: PositionsAccount): readonly string[] {
  const given = positions.agreement.variables.flatMap(({ alphaReason, kappaReason }) => [alphaReason, kappaReason]);
  const reasons = (["no unit rated twice", "no variation", "not exactly two coders"] as const)
    .filter((reason) => given.includes(reason))
    .map((reason) => words.say(`positions.none.${reason}`, {}));
  return reasons.length === 0 ? [] : [words.say("positions.agree.note", { reasons: reasons.join("; ") })];
}

function disagreementTable(account: PositionsAccount): TableBlock {
  const { words, positions } = account;
  const columns = (["id", "variable", "codings", "chosen"] as const).map((key) => ({
    title: words.say(`positions.column.${key}`, {}),
    unit: null,
  }));
  const rows = positions.agreement.settled.map((each) => [
    each.statement,
    words.say(`positions.variable.${each.variable}`, {}),
    each.codings.map(({ coder, value }) => `${coder}: ${valueText(account, each, value)}`).join("; "),
    `${valueText(account, each, each.chosen)} (${words.say(`positions.by.${each.by}`, {})})`,
  ]);
  return tableBlock("positions-disagreements", columns, rows);
}

function valueText(account: PositionsAccount, { variable }: Settlement, value: Settlement["chosen"]): string {
  const { words } = account;
  if (value === null || value === "none") return words.say("positions.value.none", {});
  if (typeof value === "number") return positionText(account, value);
  if (variable === "concept") return codeName(account, "concepts", value);
  if (variable === "strategy") return codeName(account, "strategies", value);
  const known = (["supports", "rejects", "given"] as const).find((each) => each === value);
  return known === undefined ? value : words.say(`positions.value.${known}`, {});
}
