import type { CampResult, PositionsResults, StatementResult } from "../../src/results/index.ts";

/** Positions on which nobody said anything, unless it is given. */
export function positionsOf(more: Partial<PositionsResults> = {}): PositionsResults {
  return {
    codes: {
      provenance: { en: "Made up", ru: null },
      scale: { low: -1, high: 1, names: {} },
      camps: [],
      concepts: [],
      strategies: [],
    },
    scope: { countries: ["RUS"], elsewhere: [], countryUnknown: [] },
    draws: 0,
    seed: 1,
    camps: [],
    strategies: [],
    shift: [],
    statements: [],
    networks: [],
    agreement: { coders: [], statements: 0, doubleCoded: 0, variables: [], disagreements: [], settled: [] },
    ...more,
  };
}

/** Where a camp of two speakers stands: at 0, unless it is given. */
export function campOf(more: Partial<CampResult> = {}): CampResult {
  return {
    group: "official",
    n: 2,
    speakers: 2,
    mean: 0,
    low: 0,
    high: 0,
    shrunkenMean: 0,
    logit: 0,
    neutralShare: 1,
    counts: [{ position: 0, count: 2, share: 1 }],
    sensitivity: { lowest: 0, highest: 0, alternative: 0, recodings: [], isSignOpen: false },
    missing: 0,
    collective: [],
    undated: [],
    ...more,
  };
}

/** A neutral statement that counts. */
export function statementOf(more: Partial<StatementResult> = {}): StatementResult {
  return {
    id: "S1",
    document: null,
    date: "2019",
    datePrecision: "year",
    person: "Speaker",
    role: "",
    country: "RUS",
    camp: "official",
    organization: "",
    target: "",
    concept: "war",
    conceptGroup: "",
    agreement: true,
    position: 0,
    positionAlternative: null,
    strategy: null,
    activism: null,
    quote: "words",
    language: "en",
    paraphrase: { en: "words", ru: null },
    source: "one",
    locator: "",
    coder: "one",
    confidence: "verified",
    isCollective: false,
    note: "",
    counted: true,
    ...more,
  };
}
