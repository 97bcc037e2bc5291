import { createHash } from "node:crypto";
import { join } from "node:path";
import { confinedFolder, programStamp, RESULTS_FOLDER, VERSION, writeFileWhole } from "../../node/files/index.ts";
import type { ChoiceResult } from "../../results/index.ts";
import type { AskedDraws, DrawnRun } from "../../run/index.ts";
import type { RunInput } from "../../solve/index.ts";
import type { DrawnRows } from "../../solve/draws/index.ts";
import { packageHashes } from "../runPackages.ts";

/** Folder of draws that were solved before, beside the results. */
const KEPT = join(RESULTS_FOLDER, ".draws");
/** Largest file that is kept, bytes: a larger one would not be read. */
const LARGEST = 60 * 2 ** 20;

/** A place of draws by what they follow from. */
export interface KeptDraws {
  /** Null where they are not there, or not whole. */
  readonly read: () => DrawnRun | null;
  /** A place that cannot be written to keeps nothing, and the run goes on. */
  readonly write: (run: DrawnRun) => void;
}

/**
 * Where draws of a case are kept: a file by the hash of the case, its packages, the options and this copy of Tertius. A case or a
 * package that came without a hash keeps nothing.
 */
export function keptDraws(input: RunInput, asked: AskedDraws): KeptDraws {
  const { sha256, settings, answeredFor, parties } = input.case;
  const hashes = packageHashes(input);
  const program = programStamp();
  if (sha256 === null || hashes.includes("") || program === null) return { read: () => null, write: () => {} };
  const of = [VERSION, program, sha256, settings, answeredFor === null ? null : parties.third, hashes, asked];
  const name = `${digestOf(JSON.stringify(of))}.json`;
  return {
    read: () => keptIn(name, asked.draws),
    write: ({ drawn, choices }) => {
      const text = JSON.stringify({ ...drawn, choices });
      if (text.length < LARGEST) writeFileWhole(join(KEPT, name), `${digestOf(text)}\n${text}`);
    },
  };
}

function keptIn(name: string, draws: number): DrawnRun | null {
  const folder = confinedFolder(KEPT);
  const bytes = "code" in folder ? null : folder.bytes(name);
  if (!(bytes instanceof Uint8Array)) return null;
  const text = new TextDecoder().decode(bytes);
  const end = text.indexOf("\n");
  const content = text.slice(end + 1);
  if (text.slice(0, end) !== digestOf(content)) return null;
  const { trade, markets, choices } = Object(JSON.parse(content)) as Partial<Written>;
  const isWhole = Math.max(trade?.rows.length ?? 0, markets?.rows.length ?? 0) === draws;
  return isWhole && trade !== undefined && markets !== undefined && choices !== undefined
    ? { drawn: { trade: revived(trade), markets: revived(markets) }, choices }
    : null;
}

/** Draws as JSON has them: null where there is no number. */
interface Written {
  readonly choices: readonly ChoiceResult[];
  readonly trade: WrittenRows;
  readonly markets: WrittenRows;
}

interface WrittenRows {
  readonly rows: readonly {
    readonly draw: number;
    readonly status: string;
    readonly values: readonly (number | null)[];
  }[];
  readonly ends: readonly {
    readonly input: string;
    readonly low: readonly (number | null)[];
    readonly high: readonly (number | null)[];
  }[];
}

function revived({ rows, ends }: WrittenRows): DrawnRows {
  const numbers = (values: readonly (number | null)[]): readonly number[] => values.map((value) => value ?? NaN);
  return {
    rows: rows.map((row) => ({ ...row, values: numbers(row.values) })),
    ends: ends.map(({ input, low, high }) => ({ input, low: numbers(low), high: numbers(high) })),
  };
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
