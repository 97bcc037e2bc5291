import type { Statement } from "../../../src/engines/discourse/index.ts";

/** A statement with everything that a test does not care about. */
export function statement(given: Partial<Statement> & { readonly id: string }): Statement {
  return {
    document: null,
    date: "2020-01-01",
    datePrecision: "day",
    person: "P",
    role: "",
    country: "AAA",
    camp: "officials",
    organization: "O",
    target: "",
    concept: "c",
    conceptGroup: "",
    agreement: true,
    position: null,
    positionAlternative: null,
    strategy: null,
    activism: null,
    quote: "",
    language: "",
    paraphrase: { en: "", ru: null },
    source: "s",
    locator: "1",
    coder: "",
    confidence: "",
    isCollective: false,
    note: "",
    ...given,
  };
}
