import { defineProblem, quoted } from "../../../base/problems/index.ts";
import { rounded } from "./money.ts";

export const accountsDisagree = defineProblem(
  "E313",
  {
    name: "accounts disagree",
    meaning: "accounts.csv must equal the sums of flows.csv, tariffs.csv and use.csv.",
    wayOut: "Find which of the tables is wrong; the accounts follow from the others.",
  },
  (column: string, where: string, printed: number, computed: number) => ({
    place: { file: "accounts.csv", path: `${where}, ${column}` },
    message: `${column} of ${where} is ${printed}, but flows and use give ${rounded(computed)}.`,
    found: String(printed),
    expected: `${rounded(computed)} within 1e-6 of absorption or 0.001 million`,
  }),
);

export const negativeFinalDemand = defineProblem(
  "E319",
  {
    name: "negative final demand",
    meaning: "The country uses more of a good as an input than it buys in all.",
    wayOut: "Lower its use or raise its supply; the model cannot spend less than nothing on a good.",
  },
  (where: string, value: number) => ({
    place: { file: "use.csv", path: where },
    message: `Final demand of ${where} is ${rounded(value)}: use exceeds what the country buys.`,
    found: String(value),
    expected: "a number ≥ 0",
  }),
);

export const negativeValueAdded = defineProblem(
  "E320",
  {
    name: "negative value added",
    meaning: "A sector spends more on inputs than it sells.",
    wayOut: "Lower its inputs or raise its sales.",
  },
  (where: string, value: number) => ({
    place: { file: "use.csv", path: where },
    message: `Value added of ${where} is ${rounded(value)}: inputs cost more than the sector sells for.`,
    found: String(value),
    expected: "a number ≥ 0",
  }),
);

export const noIncome = defineProblem(
  "E321",
  {
    name: "country without income",
    meaning: "A country that sells nothing has no value added, so no income and no welfare.",
    wayOut: "Leave the country out, or put it into the rest of the world.",
  },
  (country: string) => ({
    place: { file: "flows.csv", path: country },
    message: `${country} sells nothing: it has no value added and no income.`,
    expected: "sales of some sector",
  }),
);

export const accountsMissing = defineProblem(
  "E328",
  {
    name: "accounts incomplete",
    meaning: "accounts.csv must have a row for every country and sector, zeros included.",
    wayOut: "Add the rows, or write the package anew with `tertius import`.",
  },
  (missing: number, first: string) => ({
    place: { file: "accounts.csv" },
    message: `accounts.csv lacks ${missing} of its rows; the first is ${quoted(first)}.`,
    found: String(missing),
    expected: "one row per country and sector",
  }),
);

export const absentFlows = defineProblem(
  "W301",
  {
    name: "absent, not zero",
    meaning: "The package says that absent flows are unknown; they are left out of all sums and shares.",
    wayOut: 'If they are true zeros, write `"absentFlows": "zero"`.',
  },
  (absent: number, cells: number) => ({
    place: { file: "flows.csv" },
    message: `${absent} of ${cells} flows are absent. They count as unknown, not as zero, and engines see no trade there.`,
    hints: ['If they are true zeros, write `"absentFlows": "zero"` into datapackage.json.'],
  }),
);
