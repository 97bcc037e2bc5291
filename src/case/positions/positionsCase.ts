import type {
  BilingualText,
  Codebook,
  CodebookEntry,
  Scale,
  Statement,
  StatementDocument,
  StatementEntity,
} from "../../engines/discourse/index.ts";

import type { NetworkSettings } from "./networkSchema.ts";

/** The scale with what each value means in both languages; `labels` has the English alone. */
export interface PositionsScale extends Scale {
  /** Value, as text, → what it means. */
  readonly names: Readonly<Record<string, BilingualText>>;
}

/** Somebody who coded statements. */
export interface Coder {
  /** As the column `coder` has it. */
  readonly id: string;
  readonly name: string;
}

/** A strategy of the codebook. */
export interface StrategyEntry extends CodebookEntry {
  /** In a few words, for tables; null where the codebook has none. */
  readonly meaning: BilingualText | null;
}

/** What the codes mean, who chose the statements and who coded them. */
export interface PositionsCodebook extends Codebook {
  readonly scale: PositionsScale;
  /** Who chose the statements, and whether they are quoted at first or second hand; printed with every result. */
  readonly provenance: BilingualText;
  readonly coders: readonly Coder[];
  readonly strategies: readonly StrategyEntry[];
}

/** How stances are computed. */
export interface PositionsSettings {
  /** Draws of the bootstrap over speakers. */
  readonly draws: number;
  /** Start of the draws: the same seed gives the same interval. */
  readonly seed: number;
  /** Ids of camps in the order in which they are shown; all of the codebook's. */
  readonly camps: readonly string[];
}

/** The positions block of a case, its statements and codebook read. */
export interface PositionsCase {
  readonly statements: readonly Statement[];
  readonly codebook: PositionsCodebook;
  readonly settings: PositionsSettings;
  /** Path of the table of statements inside the case's folder, and the line of each statement, in their order. */
  readonly file: string;
  readonly lines: readonly number[];
  /** What is known of the documents; empty where the case does not say. */
  readonly documents: readonly StatementDocument[];
  /** Attributes of speakers, organizations and concepts; empty where the case does not say. */
  readonly entities: readonly StatementEntity[];
  /** Networks that the case asks for, by id. */
  readonly networks: ReadonlyMap<string, NetworkSettings>;
}
