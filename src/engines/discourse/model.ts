/** Answers to being drawn into the dispute of two others: a nominal dimension beside the scale from side A to side B. */
export const STRATEGIES = ["neutrality", "balancing", "mediation", "hedging", "leverage", "lean", "side"] as const;

/** One of {@link STRATEGIES}. */
export type Strategy = (typeof STRATEGIES)[number];

/** How exactly the date of a statement is known. */
export type DatePrecision = "day" | "month" | "year" | "undated";

/** A text that may lack its Russian. */
export interface BilingualText {
  readonly en: string;
  readonly ru: string | null;
}

/** One coded statement: who says what about which concept, and how that was coded. */
export interface Statement {
  readonly id: string;
  /** Document it stands in, such as an article or a hearing; null when unknown. */
  readonly document: string | null;
  /** ISO date, month or year as written (`2020-05-17`, `2020-05`, `2020`); empty for an earlier view without a date. */
  readonly date: string;
  readonly datePrecision: DatePrecision;
  /** Speaker, or the name of the group when `isCollective`. */
  readonly person: string;
  readonly role: string;
  /** ISO 3166-1 alpha-3; empty when unknown. */
  readonly country: string;
  /** Id of a camp of the codebook; empty when none. */
  readonly camp: string;
  readonly organization: string;
  /** What the statement is about. */
  readonly target: string;
  /** Id of a concept of the codebook. */
  readonly concept: string;
  readonly conceptGroup: string;
  /** True when the speaker supports the concept, false when he rejects it. */
  readonly agreement: boolean;
  /** On the codebook's scale; null = no stance, never 0. */
  readonly position: number | null;
  /** A second code that can be defended; null = none. */
  readonly positionAlternative: number | null;
  readonly strategy: Strategy | null;
  /** 0 to 2: how active the strategy is; null = not coded. */
  readonly activism: number | null;
  readonly quote: string;
  /** Language of the quote, ISO 639-1. */
  readonly language: string;
  readonly paraphrase: BilingualText;
  /** Key of the bibliography. */
  readonly source: string;
  /** Place in the source, such as a page or line. */
  readonly locator: string;
  readonly coder: string;
  readonly confidence: string;
  /** True when it is attributed to a group: it stays out of the networks and means of speakers. */
  readonly isCollective: boolean;
  readonly note: string;
}

/** What is known of a document beside its statements; empty where it is not said. */
export interface StatementDocument {
  /** As the statements name it. */
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly author: string;
  readonly source: string;
  readonly section: string;
  readonly type: string;
}

/** Attributes of a speaker, an organization or a concept, such as its type. */
export interface StatementEntity {
  readonly variable: "person" | "organization" | "camp" | "country" | "concept";
  /** As the statements name it. */
  readonly value: string;
  /** Name → value; empty values are left out. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The ordered scale of positions. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  /** Value, as text, → what it means. */
  readonly labels: Readonly<Record<string, string>>;
}

/** A camp, concept or strategy, defined in words. */
export interface CodebookEntry {
  readonly id: string;
  readonly name: BilingualText;
  readonly definition: string;
  readonly example: string;
}

/** What the codes of statements mean. */
export interface Codebook {
  readonly scale: Scale;
  readonly camps: readonly CodebookEntry[];
  readonly concepts: readonly CodebookEntry[];
  readonly strategies: readonly CodebookEntry[];
}
