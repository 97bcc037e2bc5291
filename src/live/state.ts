import { z } from "zod";
import type { Problem } from "../base/problems/index.ts";
import { ignoredKeys, unreadState } from "./problems.ts";

/** Longest text of a state, bytes: it stands in addresses. */
const LONGEST = 2048;

const name = z.string().min(1).max(64);
/** An id, or the id of a sweep with a rate. */
const scenarioName = z.string().min(1).max(128);
const rate = z.number().min(-99).max(1000);
/** Tariffs by the code of their sector; a sector that is absent has the tariff on all goods. */
const sectorRates = z.record(name, rate).optional();

/** Where the levers of a page stand; what is absent is as in the case. */
const LIVE_STATE = z.object({
  version: z.literal(1),
  /** Countries and blocs that the page answers for. */
  third: z.array(name).max(30).optional(),
  scenario: scenarioName.optional(),
  /** Day on which measures are read, ISO date. */
  at: z.iso.date().optional(),
  /** Multiples of the size of measures, by id. */
  scale: z.record(name, z.number().min(0).max(10)).optional(),
  /** Who joins which party; null: nobody. */
  joins: z.object({ country: name, side: name }).nullable().optional(),
  elasticities: name.optional(),
  deficits: name.optional(),
  /** Another pair than the parties of the case, with tariffs of each on all goods of the other and on single sectors, percent. */
  a: name.optional(),
  b: name.optional(),
  rates: z
    .object({ aOnB: rate, bOnA: rate, bySector: z.object({ aOnB: sectorRates, bOnA: sectorRates }).optional() })
    .optional(),
  /** A market under levers of its own. */
  market: z
    .object({
      name,
      /** Of the market or the case; absent: as it was. */
      scenario: scenarioName.optional(),
      year: z.int().min(1900).max(2200).optional(),
      /** Open part of straits, 0 to 1, by id. */
      open: z.record(name, z.number().min(0).max(1)).optional(),
      /** Multiples of capacities, by id of whatever has them. */
      capacity: z.record(name, z.number().min(0).max(10)).optional(),
    })
    .optional(),
});

/** Where the levers of a page stand; what is absent is as in the case. */
export type LiveState = z.output<typeof LIVE_STATE>;

/** A market under levers of its own. */
export type LiveMarket = NonNullable<LiveState["market"]>;

/** The text of a state, for an address or a file. */
export function stateText(state: LiveState): string {
  return JSON.stringify(state);
}

/** A state that was read; null beside an error. Keys that this version does not know are ignored and named. */
export interface StateReading {
  readonly state: LiveState | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the text of a state.
 *
 * @returns problems E974 for a text that is none, W974 for keys that are ignored.
 *
 * @example
 *   readState('{"version":1,"at":"2019-09-01"}').state?.at   // "2019-09-01"
 *   readState("{}").problems[0]?.code                        // "E974"
 */
export function readState(text: string): StateReading {
  if (new TextEncoder().encode(text).length > LONGEST) {
    return refused("state", `longer than ${LONGEST} bytes`);
  }
  try {
    return checkedState(JSON.parse(text));
  } catch {
    return refused("state", "no JSON");
  }
}

/** A value of any kind as a state. */
export function checkedState(value: unknown): StateReading {
  const { data, error } = LIVE_STATE.safeParse(value, { jitless: true });
  if (data === undefined) {
    const [issue] = error?.issues ?? [];
    return refused(["state", ...(issue?.path ?? [])].map(String).join("."), issue?.message ?? "no state");
  }
  const known = new Set(Object.keys(LIVE_STATE.shape));
  const ignored = typeof value === "object" ? Object.keys(value ?? {}).filter((key) => !known.has(key)) : [];
  return { state: data, problems: ignored.length === 0 ? [] : [ignoredKeys(ignored)] };
}

function refused(path: string, found: string): StateReading {
  return { state: null, problems: [unreadState(path, found)] };
}
