import { sideCodes } from "../../../case/index.ts";
import { type Drawn, type DrawnInputResult, type DrawsResult, LEAST_DRAWS } from "../../../results/index.ts";
import { capitalised, numberText } from "../../../base/wording/index.ts";
import { type AnswerColumn, answerTable } from "../answerTable.ts";
import { type Block, section, type TableBlock } from "../block.ts";
import { shownDecimals } from "../shortNumber.ts";
import { type Account, thirdCountries } from "../trade/account.ts";
import { resultPath } from "../trade/resultPath.ts";
import { chance, inputText, MANY, whole } from "./drawsTold.ts";

/** An outcome over draws. */
interface Outcome {
  readonly title: string;
  readonly drawn: Drawn;
  readonly path: string;
}

/** What draws come to, what the spread of each third country comes from, and what each elasticity set says; nothing without draws. */
export function drawsBlocks(account: Account): readonly Block[] {
  const { draws } = account.equilibrium;
  if (draws === undefined) return [];
  const { words } = account;
  const third = thirdCountries(account).filter((country) => draws.welfarePercent[country] !== undefined);
  return [
    ...section(words.say("draws.heading", {}), [outcomeTable(account, draws)]),
    ...third.flatMap((country) =>
      section(words.say("draws.heading.inputs", { country: words.country(country).of }), [
        inputTable(account, draws, country),
      ]),
    ),
    ...(draws.sets.length < 2 ? [] : third.flatMap((country) => setBlocks(account, draws, country))),
  ];
}

function outcomeTable(account: Account, draws: DrawsResult): TableBlock {
  const { words } = account;
  return answerTable(
    "draws",
    [
      { title: words.say("draws.column.outcome", {}), unit: null, of: ({ title }) => title },
      ...drawnColumns<Outcome>(account, ({ drawn }) => drawn),
    ],
    outcomes(account, draws),
    { pathOf: ({ path }) => path, notes: notesOf(account, draws) },
  );
}

/** Real income of third countries and parties, then what third countries sell to the parties. */
function outcomes(account: Account, draws: DrawsResult): readonly Outcome[] {
  const { words, case: case_ } = account;
  const sides = sideCodes(case_.parties);
  const third = thirdCountries(account);
  const incomes = [...new Set([...third, ...sides.toReversed()])].flatMap((code): readonly Outcome[] => {
    const drawn = draws.welfarePercent[code];
    if (drawn === undefined) return [];
    const title = words.say("draws.outcome.income", { country: words.country(code).of });
    return [{ title, drawn, path: resultPath(account, `draws.welfarePercent[${code}]`) }];
  });
  const sales = draws.bilateral
    .filter(({ exporter, importer, scope }) => scope === "all" && third.includes(exporter) && sides.includes(importer))
    .map(({ exporter, importer, scope, changePercent }): Outcome => ({
      title: words.say("draws.outcome.sales", {
        exporter: words.country(exporter).of,
        to: words.country(importer).to,
      }),
      drawn: changePercent,
      path: resultPath(account, `draws.bilateral[exporter=${exporter}, importer=${importer}, scope=${scope}]`),
    }));
  return [...incomes, ...sales];
}

function notesOf({ words }: Account, { sets, seed, shared, assumed }: DrawsResult): readonly string[] {
  const made =
    sets.length > 1
      ? words.say("draws.note.made", { sets: String(sets.length), seed: String(seed) })
      : words.say("draws.note.one", { seed: String(seed) });
  const percent = numberText(100 * shared, words.language, { decimals: 0 });
  return [
    made,
    sets.length > 1 ? words.say("draws.note.differ", { sets: String(sets.length) }) : words.say("draws.note.near", {}),
    words.say("draws.note.held", {}),
    words.say("draws.note.shared", { percent }),
    ...(Object.keys(assumed).length === 0 ? [] : [words.say("draws.note.assumed", {})]),
  ];
}

function inputTable(account: Account, draws: DrawsResult, country: string): TableBlock {
  const { words } = account;
  const { low, middle, high } = draws.welfarePercent[country]!;
  const decimals = shownDecimals(middle, { low, high });
  const end = (value: number | null): string => numberText(value, words.language, { decimals, signed: true });
  const { count } = draws.welfarePercent[country]!;
  const rows = (draws.told[country]?.inputs ?? []).filter((each) => isTold(each, count));
  const columns: readonly AnswerColumn<DrawnInputResult>[] = [
    {
      title: words.say("draws.column.input", {}),
      unit: null,
      of: ({ input }) => capitalised(inputText(account, input)),
    },
    {
      title: words.say("draws.column.share", {}),
      unit: "%",
      of: ({ firstOrder }) => numberText(100 * firstOrder, words.language, { decimals: 0 }),
    },
    { title: words.say("draws.column.atLow", {}), unit: "%", of: ({ low: value }) => end(value) },
    { title: words.say("draws.column.atHigh", {}), unit: "%", of: ({ high: value }) => end(value) },
  ];
  return answerTable(`draws-inputs-${country}`, columns, rows, {
    pathOf: ({ input }) => resultPath(account, `draws.told[${country}].inputs[input=${input}]`),
    notes: [words.say("draws.note.ends", {}), words.say("draws.note.alone", {})],
  });
}

/** Whether an input does anything that can be told from chance, in all draws or by itself. */
function isTold({ input, firstOrder, low, high }: DrawnInputResult, draws: number): boolean {
  if (draws < MANY && input.startsWith("own ")) return false;
  return firstOrder >= chance(draws) || low !== high;
}

function setBlocks(account: Account, draws: DrawsResult, country: string): readonly Block[] {
  const { words } = account;
  const sets = draws.told[country]?.sets ?? [];
  const columns: readonly AnswerColumn<(typeof sets)[number]>[] = [
    {
      title: words.say("draws.column.set", {}),
      unit: null,
      of: ({ elasticities }) => words.study(elasticities),
    },
    ...drawnColumns<(typeof sets)[number]>(account, (each) => each),
  ];
  const table = answerTable(`draws-sets-${country}`, columns, sets, {
    strong: ({ elasticities }) => elasticities === account.equilibrium.elasticities,
    pathOf: ({ elasticities }) => resultPath(account, `draws.told[${country}].sets[elasticities=${elasticities}]`),
    notes: sets.length === draws.sets.length ? [] : [words.say("draws.note.least", { least: String(LEAST_DRAWS) })],
  });
  return section(words.say("draws.heading.sets", { country: words.country(country).of }), [table]);
}

function drawnColumns<Row>(account: Account, of: (row: Row) => Drawn): readonly AnswerColumn<Row>[] {
  const { words } = account;
  const percent =
    (key: "low" | "middle" | "high") =>
    (row: Row): string => {
      const { low, middle, high } = of(row);
      const decimals = shownDecimals(middle, { low, high });
      return numberText(of(row)[key], words.language, { decimals, signed: true });
    };
  return [
    ...(["low", "middle", "high"] as const).map((key) => ({
      title: words.say(`draws.column.${key}`, {}),
      unit: "%",
      of: percent(key),
    })),
    {
      title: words.say("draws.column.positive", {}),
      unit: null,
      of: (row) => {
        const { positive, count } = of(row);
        return words.say("draws.share", { positive: whole(positive, account), count: whole(count, account) });
      },
    },
  ];
}
