import { defineProblem, meant, type Problem, type ProblemDefinition, quoted } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import { replications } from "../../node/replication/index.ts";

export const noSuchClaim = defineProblem("E918", {
  name: "unknown claim",
  meaning: "The case has no claim of that name.",
  wayOut: "`tertius audit CASE` lists them.",
});

export const unknownCode = defineProblem(
  "E973",
  {
    name: "unknown problem code",
    meaning: "No problem has that code.",
    wayOut: "`tertius explain` lists them all.",
  },
  (typed: string, near: ProblemDefinition | null) => ({
    place: { path: "code" },
    message: `There is no problem code "${typed}".`,
    found: typed,
    expected: "E or W and three digits, such as E214",
    hints: [
      ...meant(near === null ? null : near.code, near === null ? null : near.kind.name),
      "`tertius explain` lists them all.",
    ],
  }),
);

export const noSuchFormat = defineProblem("E904", {
  name: "unknown import format",
  meaning: "Files of that form cannot be imported.",
  wayOut: "Choose one of the formats that the message lists.",
});

export const unknown = defineProblem(
  "E913",
  {
    name: "not in this market",
    meaning: "The case has no market of that name, or the market has no such scenario, chokepoint or year.",
    wayOut: "Choose one of those that the message lists.",
  },
  (
    { path, message, none = "a case with markets", hints = null }: AskedOfMarket,
    found: string,
    known: readonly string[],
  ) => ({
    place: { path },
    message,
    found,
    expected: known.length === 0 ? none : `one of ${known.join(", ")}`,
    hints: hints ?? meant(nearest(found, known)),
  }),
);

/** What was asked of a market that it does not have. */
interface AskedOfMarket {
  readonly path: string;
  readonly message: string;
  /** What is expected where there is nothing to choose from. */
  readonly none?: string;
  /** Ways out; null: the nearest of what it has. */
  readonly hints?: readonly string[] | null;
}

/**
 * E913 for a chokepoint that a market does not have.
 *
 * @param known   Chokepoints of the market.
 * @param others  Markets of the case that have it.
 */
export function noChokepoint(
  market: string,
  found: string,
  known: readonly { readonly id: string; readonly name: string }[],
  others: readonly string[],
): Problem {
  const near = nearest(
    found,
    known.flatMap(({ id, name }) => [id, name]),
  );
  const one = known.find(({ id, name }) => id === near || name === near);
  const elsewhere = others.map(
    (each) => `The market "${each}" has it: \`tertius market CASE ${each} --close ${found}\`.`,
  );
  return unknown(
    {
      path: "--close",
      message: `The market "${market}" has no chokepoint "${quoted(found)}".`,
      none: `a market with chokepoints: "${market}" has none`,
      hints: [...(one === undefined ? [] : meant(one.id, one.name)), ...elsewhere],
    },
    found,
    [...new Set(known.map(({ id }) => id))],
  );
}

export const noSuchPackage = defineProblem("E903", {
  name: "unknown data package",
  meaning: "Neither Tertius nor a folder given with --data-root has a data package of that name.",
  wayOut: "`tertius data list` shows what there is.",
});

export const notObservedTrade = defineProblem(
  "E935",
  {
    name: "package without customs records",
    meaning: "A command reads what customs recorded, and the data package is of another kind.",
    wayOut: "Name a package of observed trade; `tertius data list` says which packages are.",
  },
  (name: string, kind: string) => ({
    place: { path: "package" },
    message: `"${quoted(name)}" is no package of observed trade.`,
    found: kind,
    expected: "observed-trade",
    hints: ["`tertius data list` shows what there is; `tertius import customs` makes one of customs records."],
  }),
);

export const unknownReplication = defineProblem(
  "E906",
  {
    name: "unknown replication",
    meaning: "No published result of that name can be computed again.",
    wayOut: "`tertius replicate` lists them.",
  },
  (id: string) => {
    const ids = replications.map((each) => each.id);
    const near = nearest(id, ids);
    return {
      place: { path: "id" },
      message: `There is no replication "${id}".`,
      found: id,
      expected: `one of ${ids.join(", ")}`,
      hints: meant(near),
    };
  },
);

export const unknownSchema = defineProblem(
  "E910",
  {
    name: "unknown schema",
    meaning: "There is no schema of that name.",
    wayOut: "`tertius schema` lists them.",
  },
  (name: string, names: readonly string[]) => {
    const near = nearest(
      name,
      names.flatMap((each) => [each, each.replace(/\.json$/u, "")]),
    );
    return {
      place: { path: "name" },
      message: `There is no schema "${name}".`,
      found: name,
      expected: `one of ${names.join(", ")}`,
      hints: meant(near),
    };
  },
);

export const sameTwice = defineProblem(
  "E921",
  {
    name: "the same twice",
    meaning: "Two answers are compared that are the same scenario of the same case.",
    wayOut: "Name two scenarios with --scenarios, or another case.",
  },
  (scenario: string) => ({
    place: { path: "--scenarios" },
    message: `Both are the scenario "${scenario}" of the same case, so that nothing is different.`,
    found: scenario,
    expected: "two scenarios, or two cases",
  }),
);
