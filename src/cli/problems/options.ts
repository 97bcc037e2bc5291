import { defineProblem } from "../../base/problems/index.ts";
import type { MarketSeries } from "../../case/index.ts";

export const optionOutOfRange = defineProblem("E902", {
  name: "option out of range",
  meaning: "An option has a value that it cannot take.",
  wayOut: "Choose one of the values that the message lists.",
});

export const closedInAnotherYear = defineProblem(
  "E919",
  {
    name: "closure in another year",
    meaning:
      "A market is computed for one year, and no day of the closure is in that year, so nothing would be closed.",
    wayOut: "Compute the year of the closure with --year, or choose days of the computed year with --from and --days.",
  },
  (
    series: MarketSeries,
    close: string,
    { from, to }: { readonly from: string; readonly to: string | null },
    year: number,
  ) => {
    const years = series.years.join(", ");
    const asked = Number(from.slice(0, 4));
    const way = series.years.includes(asked)
      ? `\`--year ${asked}\` solves the year of the closure; the market has ${years}.`
      : `The market has the years ${years}: choose one with --year, and days of it with --from.`;
    return {
      place: { path: "--from" },
      message: `"${close}" is closed from ${from}${to === null ? "" : ` until ${to}`}, and market "${series.name}" is solved for ${year}: no day of the closure counts.`,
      found: from,
      expected: `a day of ${year}`,
      hints: [way],
    };
  },
);

export const wrongUsage = defineProblem("E901", {
  name: "unknown command or option",
  meaning: "The command line has a word that no command understands, or lacks one that is needed.",
  wayOut: "`tertius --help` lists the commands, `tertius COMMAND --help` their options.",
});

/** Ways to give an address that nobody else on the machine sees. */
const UNSEEN =
  "Put the address into the variable TERTIUS_QUEUE and type --queue alone, or into a file that only you can read, with --queue-file.";

export const passwordSeen = defineProblem(
  "E957",
  {
    name: "password among the arguments",
    meaning: "Everybody on a machine can read the arguments of a command, and so the password in the address.",
    wayOut: UNSEEN,
  },
  (shown: string) => ({
    place: { path: "--queue" },
    message: `The address of the queue at ${shown} has a password, which everybody on this machine could read among the arguments.`,
    expected: "an address without a password, TERTIUS_QUEUE or --queue-file",
    hints: [UNSEEN],
  }),
);
