import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { estimateIdealPoints } from "../src/engines/alignment/index.ts";
import { parseVotes } from "../src/data/packages/index.ts";
import { calibrationKernel, type Sink } from "./kernels.ts";
import { type Spread, timedInTurns } from "./measure.ts";

/** Milliseconds on one core that one fit may take. */
const AIM = 5000;

/**
 * What one estimate of ideal points costs, on the roll calls that come with Tertius.
 *
 * @param root    Folder of the project.
 * @param rounds  How often it is timed.
 * @returns a section of docs/performance.md.
 * @throws Error when the estimate does not converge.
 */
export function idealPointSection(root: string, rounds: number): string {
  const folder = join(root, "data/unga");
  const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  const { votes } = parseVotes(files, null);
  if (votes === null) throw new Error("data/unga cannot be read");
  const estimate = (): ReturnType<typeof estimateIdealPoints> =>
    estimateIdealPoints(votes, { sessions: [46, 74], anchor: "USA" });
  const found = estimate();
  if (!found.converged) throw new Error("the estimate of ideal points did not converge");
  const sink: Sink = { total: 0 };
  const { fit, calibration } = timedInTurns(
    { fit: () => void estimate(), calibration: () => calibrationKernel(sink) },
    rounds,
  );
  const row = [
    "ideal points 46-74",
    String(found.observations),
    String(found.rounds),
    shown(fit),
    `${AIM} ${fit.median <= AIM ? "✓" : "**missed**"}`,
    shown(calibration),
    (fit.median / calibration.median).toFixed(0),
  ];
  const header = ["estimate", "votes", "rounds", "fit, ms", "aim, ms", "calibration, ms", "fit / calibration"];
  return [
    "## Ideal points",
    "One fit of the General Assembly to a largest step of 1e-4, from the checked package to points, intervals and ranks.",
    [header, header.map((_, k) => (k === 0 ? "---" : "--:")), row]
      .map((cells) => `| ${cells.join(" | ")} |`)
      .join("\n"),
  ].join("\n\n");
}

function shown({ median, least, most }: Spread): string {
  return `${median.toFixed(1)} (${least.toFixed(1)}-${most.toFixed(1)})`;
}
