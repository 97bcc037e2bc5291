import { defineProblem, type Place, quoted, said } from "../../base/problems/index.ts";

export const idTwice = defineProblem(
  "E216",
  {
    name: "id twice",
    meaning: "Two measures have one id, so scenarios could not choose between them.",
    wayOut: "Rename one of the two.",
  },
  (place: Place, id: string) => ({ place, message: `Two measures have the id ${said(id)}.`, found: id }),
);

export const setTwice = defineProblem(
  "E220",
  {
    name: "two tariffs or quotas at once",
    meaning:
      "Two rows set the same tariff, or limit the same trade, on the same day. Tertius does not guess which of them you mean.",
    wayOut:
      "End the earlier row with `to` where the later one begins; make one of two tariffs `add` or `multiply`, two quotas one.",
  },
  (place: Place, cell: string, other: string, isQuota?: boolean) => ({
    place,
    message: `This row ${isQuota ? "limits" : "sets the tariff on"} ${cell}, and so does ${other}, for days that overlap.`,
    expected: isQuota ? "one quota per cell and day" : "one `set` per cell and day",
  }),
);

export const rowTwice = defineProblem(
  "E221",
  {
    name: "row twice",
    meaning: "Two rows of a measure are identical; added twice, the measure would count double.",
    wayOut: "Remove one of the two.",
  },
  (place: Place, other: string) => ({ place, message: `The row is the same as ${other}.`, expected: "each row once" }),
);

export const rowsAddUp = defineProblem(
  "E299",
  {
    name: "rows that add up",
    meaning:
      "Two rows of one measure add to the tariff on one cell on the same day: 10 points on all and 145 on one country are 155 there. Tertius does not guess whether that is meant.",
    wayOut:
      "Write `stack: true` in the measure where it is meant. Else write `exporter: others` (or `importer: others`) in the row for the rest: it then leaves out the partners that other rows name.",
  },
  (
    place: Place,
    { cell, where, points }: { readonly cell: string; readonly where: string; readonly points: number },
  ) => ({
    place,
    message: `This row adds to the tariff on ${cell}, and so does ${where}: together ${Number(points.toPrecision(12))} points.`,
    found: `${Number(points.toPrecision(12))} points`,
    hints: [
      "Where both are meant to count, write `stack: true` in the measure.",
      "Where one row is for the rest, write `exporter: others` in it (`importer: others` where the buyers differ): it leaves out whom other rows name for the same sector.",
    ],
  }),
);

export const measuresAddUp = defineProblem(
  "W228",
  {
    name: "measures that add up",
    meaning:
      "Two measures of one scenario add to the tariff on one cell on the same day. Acts under two laws do; a rate for all and a higher one for one country seldom should.",
    wayOut:
      "Write `stack: true` in one of the two where it is meant. Else leave the cell out of one of them, or set the rate instead of adding to it.",
  },
  (
    place: Place,
    {
      cell,
      where,
      ids: [one, other],
      points,
    }: {
      readonly cell: string;
      readonly where: string;
      readonly ids: readonly [string, string];
      readonly points: number;
    },
  ) => ({
    place,
    message: `Measures "${quoted(one)}" (${where}) and "${quoted(other)}" both add to the tariff on ${cell}: together ${Number(points.toPrecision(12))} points.`,
    found: `${Number(points.toPrecision(12))} points`,
    hints: [
      "Write `stack: true` in one of the two where it is meant. Else leave the cell out of one of them, or set the rate instead of adding to it.",
    ],
  }),
);

export const unclearOthers = defineProblem(
  "E200",
  {
    name: "others unclear",
    meaning:
      "`others` stands alone on one side of a row, for all partners of the measure that no other row names there for the same sector or product. Beside a name, on both sides, or where another row names a partner for a part of the same goods, it would not say whom it leaves out.",
    wayOut:
      "Give named countries rows of their own, and write the same sector or product in the row for the others. Where a partner is meant to be hit by both, write `stack: true` in the measure.",
  },
  (place: Place, why: OthersFault) => ({
    place,
    message:
      "where" in why
        ? `This row is for all others, and ${why.where} names a partner for a part of the same goods: both would act there.`
        : `${said(why.text)} names countries beside \`others\`, or the other side is \`others\` too.`,
    ...("where" in why ? {} : { found: why.text }),
    expected: "where" in why ? "the same sector or product in both" : "others on one side, by itself",
  }),
);

/** Where a row names a partner for a part of the same goods, or what stands beside `others`. */
type OthersFault = { readonly where: string } | { readonly text: string };

export const productRow = defineProblem(
  "E222",
  {
    name: "product of no market",
    meaning:
      "The equilibrium engine works by sector; a row by HS code acts in the markets that have the code, and none has it.",
    wayOut: "Give the row by sector, add the code to `hs` of a market, or keep the measure out of scenarios.",
  },
  (place: Place, hs: string, scenario: string) => ({
    place,
    message: `The row is by product (HS ${quoted(hs)}), and no market has it; scenario "${scenario}" needs it by sector.`,
    found: hs,
    expected: "a sector, or a product of one of the markets",
  }),
);

export const notProduct = defineProblem(
  "E223",
  {
    name: "sector and product, or no product code",
    meaning: "A row is by sector or by HS product, not both; an HS code has 2, 4 or 6 to 10 digits.",
    wayOut: "Leave one of the two columns empty, and write the HS code with digits only.",
  },
  (place: Place, found: string) => ({
    place,
    message: `${said(found)} is not an HS code, or the row also has a sector.`,
    found,
    expected: "a sector, or an HS code of 2, 4 or 6 to 10 digits",
  }),
);

export const marketInstrument = defineProblem(
  "E224",
  {
    name: "instrument of a market",
    meaning:
      "Tariff-rate quotas, market access and quotas by HS code belong to markets; the equilibrium engine does not model them.",
    wayOut:
      "Take the measure out of the scenario, or express it as a quota by sector, tariff, trade-cost or ban and say so in the title.",
  },
  (place: Place, measure: string, instrument: string, scenario: string) => ({
    place,
    message: `Measure "${measure}" is a ${instrument}; scenario "${scenario}" is solved by the equilibrium engine, which has none.`,
    found: instrument,
    expected:
      "tariff, trade-cost, ban, export-control, export-tax, export-subsidy, productivity, sanction, or a quota by sector",
  }),
);

export const meaninglessCell = defineProblem(
  "E225",
  {
    name: "cell without meaning",
    meaning:
      "A ban or an export control closes trade and has no rate; only tariffs have a mode; only quotas by sector have a limit and a rent, and no rate; productivity has no partner and no product.",
    wayOut: "Leave the cell empty. To close trade only in part, use a quota by sector or trade-cost.",
  },
  (place: Place, column: string, instrument: string) => ({
    place,
    message: `A ${instrument} has no ${column}.`,
    expected: `an empty ${column}`,
  }),
);

export const missingRate = defineProblem(
  "E226",
  {
    name: "missing rate or limit",
    meaning: "The instrument needs a rate, a quota by sector its limit and who has the rent, and absent is not zero.",
    wayOut: "Give it in percent, 0 if it is meant.",
  },
  (place: Place, instrument: string, column: string) => ({
    place,
    message: `The ${instrument} has no ${column}.`,
    expected: "a number, percent",
  }),
);

export const rowsShape = defineProblem(
  "E227",
  {
    name: "rows missing or given twice",
    meaning: "A measure has either a `table` or `rows`, and at least one row.",
    wayOut: "Give one of the two.",
  },
  (place: Place, id: string, found: string) => ({
    place,
    message: `Measure "${quoted(id)}" has ${found}.`,
    found,
    expected: "either `table` or `rows`, with at least one row",
  }),
);

export const bundleRow = defineProblem(
  "E243",
  {
    name: "sanction row without instrument",
    meaning: "A sanction is a bundle: each of its rows says what it does.",
    wayOut:
      "Fill the column `instrument` with tariff, trade-cost, ban, quota, export-control, export-tax, export-subsidy or productivity.",
  },
  (place: Place) => ({
    place,
    message: "A row of a sanction names no instrument.",
    expected: "tariff, trade-cost, ban, quota, export-control, export-tax, export-subsidy or productivity",
  }),
);

export const bundleColumn = defineProblem(
  "E244",
  {
    name: "column of sanctions only",
    meaning: "`instrument` and `side` are columns of sanction bundles; elsewhere the measure itself says both.",
    wayOut: "Leave the cell empty, or make the measure a sanction.",
  },
  (place: Place, column: string) => ({
    place,
    message: `Only sanctions have a column "${column}".`,
    expected: "an empty cell",
  }),
);
