import type { Words } from "../../base/problems/index.ts";
import type { NetworkSettings } from "./networkSchema.ts";

/** Settings that do not go together: the key, what it is, what it can be. */
export interface NetworkFault {
  readonly key: keyof NetworkSettings;
  readonly found: string;
  /** What the setting can be. */
  readonly rule: Words;
}

const RULES = {
  bandwidth: { en: "a number of days above 0", ru: "число дней больше 0" },
  windowSize: { en: "a whole number of units from 1", ru: "целое число единиц, от 1" },
  shapeAlone: {
    en: "a shape alone: the moving window has the centre and the width",
    ru: "только форма: центр и ширину задаёт скользящее окно",
  },
  wholeKernel: { en: "kernel, centre and bandwidth together", ru: "kernel, centre и bandwidth вместе" },
  noWindow: { en: "no moving window with an event list", ru: "без скользящего окна: это список событий" },
  wholeWindow: { en: "timeWindow and windowSize together", ru: "timeWindow и windowSize вместе" },
};

const ONE_MODE = {
  qualifiers: ["ignore", "congruence", "conflict", "subtract"],
  normalizations: ["none", "average", "jaccard", "cosine", "dna-compat"],
};
const TWO_MODES = { qualifiers: ["ignore", "subtract"], normalizations: ["none", "activity", "prominence"] };

/** Everything that does not go together in the settings of a network. */
export function networkFaults(settings: NetworkSettings): readonly NetworkFault[] {
  return [...choiceFaults(settings), ...sizeFaults(settings), ...kernelFaults(settings), ...windowFaults(settings)];
}

/** Widths that span nothing. */
function sizeFaults({ bandwidth, windowSize }: NetworkSettings): NetworkFault[] {
  const isSize = windowSize === undefined || (Number.isInteger(windowSize) && windowSize >= 1);
  return [
    ...(bandwidth === undefined || bandwidth > 0
      ? []
      : [{ key: "bandwidth" as const, found: String(bandwidth), rule: RULES.bandwidth }]),
    ...(isSize ? [] : [{ key: "windowSize" as const, found: String(windowSize), rule: RULES.windowSize }]),
  ];
}

function choiceFaults({
  kind = "actors",
  qualifier = "ignore",
  normalization = "none",
}: NetworkSettings): NetworkFault[] {
  const { qualifiers, normalizations } = kind === "two-mode" ? TWO_MODES : ONE_MODE;
  const oneOf = (known: readonly string[]): Words => ({
    en: `one of ${known.join(", ")} with kind ${kind}`,
    ru: `одно из: ${known.join(", ")} (при kind ${kind})`,
  });
  return [
    ...(qualifiers.includes(qualifier)
      ? []
      : [{ key: "qualifier" as const, found: qualifier, rule: oneOf(qualifiers) }]),
    ...(normalizations.includes(normalization)
      ? []
      : [{ key: "normalization" as const, found: normalization, rule: oneOf(normalizations) }]),
  ];
}

/** A kernel has a centre and a bandwidth, which a moving window gives by itself. */
function kernelFaults({ kernel, centre, bandwidth, timeWindow }: NetworkSettings): NetworkFault[] {
  const own = firstGiven({ centre, bandwidth });
  const isPart =
    (kernel === undefined) !== (centre === undefined) || (centre === undefined) !== (bandwidth === undefined);
  if (timeWindow !== undefined) return own === null ? [] : [{ ...own, rule: RULES.shapeAlone }];
  const given = firstGiven({ kernel, centre, bandwidth });
  return given === null || !isPart ? [] : [{ ...given, rule: RULES.wholeKernel }];
}

function windowFaults({ kind, timeWindow, windowSize }: NetworkSettings): NetworkFault[] {
  const given = firstGiven({ timeWindow, windowSize });
  if (given === null) return [];
  if (kind === "event-list") return [{ ...given, rule: RULES.noWindow }];
  const isHalf = timeWindow === undefined || windowSize === undefined;
  return isHalf ? [{ ...given, rule: RULES.wholeWindow }] : [];
}

/** The first of some settings that has a value. */
function firstGiven(settings: Omit<NetworkSettings, "exclude" | "only">): Pick<NetworkFault, "key" | "found"> | null {
  const given = Object.entries(settings).find(([, value]) => value !== undefined);
  return given === undefined ? null : { key: given[0] as keyof NetworkSettings, found: String(given[1]) };
}
