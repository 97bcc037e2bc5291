import {
  clusters,
  conceptNetwork,
  oneModeNetwork,
  type Statement,
  stances,
  twoModeNetwork,
} from "../src/engines/discourse/index.ts";
import { randomNumbers } from "../src/numerics/index.ts";
import { statement } from "../test/engines/discourse/smallStatements.ts";
import { calibrationKernel, type Sink } from "./kernels.ts";
import { type Spread, timedInTurns } from "./measure.ts";

const [STATEMENTS, ACTORS, CONCEPTS, SEED] = [6_000, 500, 200, 1];

/** Milliseconds aimed at for all networks together. */
const AIM = 1000;

/** Statements of random actors on concepts; of the skewed ones the k-th concept comes up as 1/√k. */
export function randomStatements(count: number, isSkewed: boolean): Statement[] {
  const random = randomNumbers(SEED);
  return Array.from({ length: count }, (_, at) => {
    const share = random();
    return statement({
      id: String(at),
      date: `20${String(10 + Math.floor(10 * random()))}-0${1 + Math.floor(9 * random())}-15`,
      person: `P${Math.floor(ACTORS * random())}`,
      camp: `camp ${Math.floor(4 * random())}`,
      concept: `c${Math.floor(CONCEPTS * (isSkewed ? share ** 2 : share))}`,
      agreement: random() < 0.6,
      position: Math.floor(5 * random()) - 2,
    });
  });
}

/**
 * What networks of many statements cost, every tie with its pairs of statements.
 *
 * @param rounds  How often each is timed.
 * @returns a section of docs/performance.md.
 */
export function discourseSection(rounds: number): string {
  const rows = [false, true].map((isSkewed) => discourseRow(randomStatements(STATEMENTS, isSkewed), isSkewed, rounds));
  const header = [
    "concepts",
    "pairs",
    "actors, ms",
    "concepts, ms",
    "two modes, ms",
    "sum, ms",
    "clusters, ms",
    "stances, ms",
    "calibration, ms",
  ];
  return [
    "## Networks of statements",
    `${STATEMENTS} random statements of ${ACTORS} actors on ${CONCEPTS} concepts: actors by congruence with Jaccard's normalisation, ` +
      "concepts by subtract, and both kinds, each tie with the pairs of statements behind it. *Skewed*: the k-th concept comes up as 1/√k.",
    [header, header.map((_, k) => (k === 0 ? "---" : "--:")), ...rows]
      .map((cells) => `| ${cells.join(" | ")} |`)
      .join("\n"),
    `Aim: the three networks in ${AIM} ms. Clusters by twenty searches, stances by camp with 2,000 draws over the speakers.`,
  ].join("\n\n");
}

function discourseRow(statements: readonly Statement[], isSkewed: boolean, rounds: number): string[] {
  const actors = (): ReturnType<typeof oneModeNetwork> =>
    oneModeNetwork(statements, { actor: "person", qualifier: "congruence", normalization: "jaccard" });
  const found = actors();
  const sink: Sink = { total: 0 };
  const times = timedInTurns(
    {
      actors: () => void actors(),
      concepts: () => void conceptNetwork(statements, { actor: "person", qualifier: "subtract" }),
      twoModes: () => void twoModeNetwork(statements, { actor: "person", normalization: "activity" }),
      clusters: () => void clusters(found),
      stances: () => void stances(statements),
      calibration: () => calibrationKernel(sink),
    },
    rounds,
  );
  const sum = times.actors.median + times.concepts.median + times.twoModes.median;
  return [
    isSkewed ? "skewed" : "even",
    String(found.edges.reduce((total, { pairs }) => total + pairs.length, 0)),
    ...[times.actors, times.concepts, times.twoModes].map(shown),
    `${sum.toFixed(0)} ${sum <= AIM ? "✓" : "**missed**"}`,
    ...[times.clusters, times.stances, times.calibration].map(shown),
  ];
}

function shown({ median, least, most }: Spread): string {
  return `${median.toFixed(0)} (${least.toFixed(0)}-${most.toFixed(0)})`;
}
