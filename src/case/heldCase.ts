import type { Problem } from "../base/problems/index.ts";
import { type CaseParts, withTradeOf } from "./caseParts.ts";
import {
  type CaseReading,
  type HeldText,
  type KeptParts,
  parseCase,
  readHeld,
  type ReadingOptions,
  toldReading,
  writtenReading,
} from "./parseCase.ts";
import { isMapping, readSetting, type CaseSource, type Setting } from "./text/index.ts";

/** A case that was read once and can be read again with settings, without its files being parsed anew. */
export interface HeldCase {
  /** As it is written. */
  readonly reading: CaseReading;
  /**
   * The case with settings, as `parseCase` reads it with them. Quick for scenarios, `headline` and `economy.elasticities`;
   * other settings have the whole case parsed. A warning of what a setting put there may stand at the line of what was there.
   */
  readonly withSettings: (settings: readonly string[], checks?: Checks) => CaseReading;
}

/** `all`: parts are checked against each other and against the packages; `scenarios`: those of what was read alone, for a glance. */
export type Checks = "all" | "scenarios";

/**
 * Reads a case to be read again with other settings: as `parseCase`, with the same problems.
 *
 * @param kept  `trade`: only what trade is solved from, in a fraction of the time; what is wrong elsewhere stays unsaid.
 */
export function holdCase(
  source: CaseSource,
  options: Omit<ReadingOptions, "settings"> = {},
  kept: KeptParts = "all",
): HeldCase {
  const held = readHeld(source, options, kept);
  const reading = held === null ? parseCase(source, options) : writtenReading(held, kept === "all");
  return {
    reading,
    withSettings: (settings, checks = "all") => {
      if (settings.length === 0) return reading;
      const quick = held === null ? null : withQuickSettings(held, settings, checks);
      return quick ?? parseCase(source, { ...options, settings });
    },
  };
}

/** Null where a setting reaches further than scenarios of the text and the centre, or where something is wrong with it. */
function withQuickSettings(held: HeldText, settings: readonly string[], checks: Checks): CaseReading | null {
  const problems: Problem[] = [];
  const read = settings.map((each) => readSetting(each, problems));
  const known = read.filter((each) => each !== null);
  if (problems.length > 0 || known.length < read.length || !known.every((each) => isQuick(each, held.parts)))
    return null;
  const value = known.reduce<unknown>((whole, { steps, value: own }) => put(whole, stepTexts(steps), own), held.value);
  if (!isMapping(value)) return null;
  const found: Problem[] = [];
  const parts: CaseParts = withTradeOf(held.parts, value, held.placeOf, found);
  const reading = toldReading(held, value, parts, { settings, found, isWhole: checks === "all" });
  // What is wrong is told at its exact place, which only the text knows.
  return reading.case === null ? null : reading;
}

/** Keys of scenarios that a setting may put there without the path being looked up. */
const QUICK: ReadonlySet<string | undefined> = new Set(["at", "deficits", "fullRange", "joins", "scale"]);
const QUICK_BELOW: ReadonlySet<string | undefined> = new Set(["scale", "joins"]);

function isQuick({ steps }: Setting, { scenarios }: CaseParts): boolean {
  const [first, second, third, ...more] = stepTexts(steps);
  if (first === "headline") return second === undefined;
  if (first === "economy") return second === "elasticities" && third === undefined;
  if (!scenarios.some(({ id, sweep }) => (sweep?.of ?? id) === second)) return false;
  const isWhole = QUICK.has(third) && more.length === 0;
  return first === "scenarios" && (isWhole || (QUICK_BELOW.has(third) && more.length === 1));
}

function stepTexts(steps: Setting["steps"]): readonly string[] {
  return steps.map(({ text }) => text);
}

/** A value with another one put at a path of keys; mappings on the way are copied, or made. */
function put(value: unknown, [key, ...rest]: readonly string[], own: unknown): unknown {
  if (key === undefined) return own;
  const entries = isMapping(value) ? Object.entries(value) : [];
  const inner = entries.find(([name]) => name === key)?.[1];
  const changed = put(inner, rest, own);
  if (inner === undefined) return Object.fromEntries([...entries, [key, changed]]);
  return Object.fromEntries(entries.map(([name, each]) => [name, name === key ? changed : each]));
}
