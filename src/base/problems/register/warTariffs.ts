import type { ProblemKind } from "./kind.ts";

/** E38x: tables a dated tariff path is fitted from. */
export const WAR_TARIFF_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E381: {
    name: "unreadable figure in a tariff table",
    meaning: "A date or a rate cannot be read, so the step it belongs to would be lost.",
    wayOut: "Write dates as YYYY-MM-DD and rates as plain numbers with a decimal point.",
  },
  E382: {
    name: "no such tariff series",
    meaning: "No row of the table has the asked series, imposer and target.",
    wayOut: "Give the beginning of the source text as it stands in the table, and ISO alpha-3 codes.",
  },
  E383: {
    name: "two averages on one date",
    meaning:
      "The series gives two different averages for the same pair on the same day; which one holds is not for the tool to guess.",
    wayOut: "Narrow the series to one edition, or correct the table.",
  },
  E384: {
    name: "product without a sector or a weight",
    meaning:
      "A product of the table of tariffs has no line in the table of sectors or in that of trade, so that means by sector would leave it out.",
    wayOut: "Give all three tables for the same vintage of the HS.",
  },
};
