import type { AgreementResult } from "../../../results/index.ts";
import { capitalised, numberText } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import { type Block, paragraph, section, type TableBlock } from "../block.ts";
import { codeName, columnName, type PositionsAccount, positionText } from "./positionsAccount.ts";
import { reliabilitySentences } from "./reliabilitySentences.ts";

type Settlement = AgreementResult["settled"][number];

/** How far coders agree by variable, where they differ, and what was chosen. */
export function agreeAnswer(account: PositionsAccount): readonly Block[] {
  const { words, positions } = account;
  const title = words.say("positions.agree.title", { title: capitalised(account.words.title(account.case.title)) });
  const differing = disagreementTable(account);
  const isDoubleCoded = positions.agreement.doubleCoded > 0;
  const none = paragraph(words.say("positions.agree.none", {}));
  return [
    { kind: "heading", level: 1, text: title },
    ...reliabilitySentences(account).map(paragraph),
    ...section(words.say("positions.agree.heading", {}), [variableTable(account)]),
    ...(isDoubleCoded
      ? section(words.say("positions.agree.disagreements", {}), differing.rows.length === 0 ? [none] : [differing])
      : []),
  ];
}

function variableTable(account: PositionsAccount): TableBlock {
  const { words, positions } = account;
  const figure = (value: number | null): string => numberText(value, words.language, { decimals: 3 });
  return answerTable(
    "positions-agreement",
    [
      {
        title: columnName(account, "variable"),
        unit: null,
        of: ({ variable }) => words.say(`positions.variable.${variable}`, {}),
      },
      { title: columnName(account, "level"), unit: null, of: ({ level }) => words.say(`positions.level.${level}`, {}) },
      {
        title: columnName(account, "alpha"),
        unit: "",
        of: ({ alpha, tooLow }) => `${figure(alpha)}${tooLow ? " !" : ""}`,
      },
      { title: columnName(account, "kappa"), unit: "", of: ({ kappa }) => figure(kappa) },
      { title: columnName(account, "units"), unit: "", of: ({ units }) => String(units) },
      { title: columnName(account, "ratings"), unit: "", of: ({ ratings }) => String(ratings) },
    ],
    positions.agreement.variables,
    { notes: reasonsNote(account) },
  );
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
  return answerTable(
    "positions-disagreements",
    [
      { title: columnName(account, "id"), unit: null, of: ({ statement }) => statement },
      {
        title: columnName(account, "variable"),
        unit: null,
        of: ({ variable }) => words.say(`positions.variable.${variable}`, {}),
      },
      { title: columnName(account, "codings"), unit: null, of: (each) => codingsText(account, each) },
      {
        title: columnName(account, "chosen"),
        unit: null,
        of: (each) => `${valueText(account, each, each.chosen)} (${words.say(`positions.by.${each.by}`, {})})`,
      },
    ],
    positions.agreement.settled,
  );
}

function codingsText(account: PositionsAccount, settled: Settlement): string {
  return settled.codings.map(({ coder, value }) => `${coder}: ${valueText(account, settled, value)}`).join("; ");
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
