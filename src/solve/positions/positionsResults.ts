import type {
  BilingualText,
  Clusters,
  CoderDisagreement,
  CodeSensitivity,
  LeftOut,
  Level,
  NetworkEdge,
  NetworkNode,
  NetworkOptions,
  PeriodMean,
  Polarization,
  Settlement,
  Shift,
  StanceRow,
  Statement,
  StrategyRow,
  StrategyShare,
  VariableAgreement,
} from "../../engines/discourse/index.ts";

/** A code with its name. */
export interface NamedCode {
  readonly id: string;
  readonly name: BilingualText;
}

/** What the codes of results mean, and who chose the statements. */
export interface PositionsCodes {
  readonly provenance: BilingualText;
  readonly scale: {
    readonly low: number;
    readonly high: number;
    /** Value, as text, → what it means. */
    readonly names: Readonly<Record<string, BilingualText>>;
  };
  readonly camps: readonly NamedCode[];
  readonly concepts: readonly NamedCode[];
  /** With what each means in a few words; null where the codebook does not say. */
  readonly strategies: readonly (NamedCode & { readonly meaning: BilingualText | null })[];
}

/** Whose statements the camps count. */
export interface PositionsScope {
  /** Third countries of the case, ISO 3166-1 alpha-3. */
  readonly countries: readonly string[];
  /** Ids of statements by speakers of other countries: they count in networks of speakers, in no camp. */
  readonly elsewhere: readonly string[];
  /** Ids of statements whose speaker has no country: they count. */
  readonly countryUnknown: readonly string[];
}

/** Where a camp stands; null only with the reason beside. */
export interface CampResult extends StanceRow {
  readonly meanReason?: string;
  readonly lowReason?: string;
  readonly highReason?: string;
  readonly shrunkenMeanReason?: string;
  readonly logitReason?: string;
  readonly neutralShareReason?: string;
  /** What second codes that can be defended do to the mean. */
  readonly sensitivity: Omit<CodeSensitivity, "group" | "n" | "mean"> & {
    readonly lowestReason?: string;
    readonly highestReason?: string;
    readonly alternativeReason?: string;
  };
}

/** Strategies of a camp. */
export interface CampStrategies extends StrategyRow {
  readonly shares: readonly (StrategyShare & { readonly shareReason?: string })[];
  readonly activismReason?: string;
}

/** Mean position of some statements; null only with the reason beside. */
export interface PeriodResult extends PeriodMean {
  readonly meanReason?: string;
}

/** How a camp moved, or a speaker who held an earlier view. */
export interface ShiftResult extends Shift {
  readonly by: "camp" | "person";
  readonly earlier: PeriodResult;
  readonly current: PeriodResult;
  readonly all: PeriodResult;
  readonly changeReason?: string;
}

/** Why a statement counts in no stance. */
export type NotCounted = "collective" | "undated" | "no position" | "other country" | "no camp";

/** A coded statement, coders merged, and whether it counts in the stance of its camp. */
export interface StatementResult extends Statement {
  readonly counted: boolean;
  readonly countedReason?: NotCounted;
}

/** A network of a case; its every tie lists the pairs of statements it comes from. */
export interface NetworkResult {
  readonly id: string;
  readonly options: NetworkOptions;
  /** Statements that entered. */
  readonly statements: number;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly leftOut: LeftOut;
  readonly clusters: Clusters & { readonly modularityReason?: string };
  /** Groups are the camps of countries. */
  readonly polarization: Polarization & {
    readonly modularityReason?: string;
    readonly groupModularityReason?: string;
    readonly externalInternalIndexReason?: string;
  };
}

/** How far coders agree on one variable; null only with the reason beside. */
export interface VariableResult {
  readonly variable: VariableAgreement["variable"];
  readonly level: Level;
  readonly alpha: number | null;
  readonly alphaReason?: string;
  readonly kappa: number | null;
  readonly kappaReason?: string;
  /** Statements that two coders at least rated. */
  readonly units: number;
  readonly ratings: number;
  /** True when alpha is below 0.667. */
  readonly tooLow: boolean;
}

/** Agreement between coders, and what merging them settled. */
export interface AgreementResult {
  readonly coders: readonly string[];
  readonly statements: number;
  readonly doubleCoded: number;
  readonly variables: readonly VariableResult[];
  readonly disagreements: readonly CoderDisagreement[];
  readonly settled: readonly Settlement[];
}

/** What is said about the question of a case: by whom, how sure, on how many statements. */
export interface PositionsResults {
  readonly codes: PositionsCodes;
  readonly scope: PositionsScope;
  readonly draws: number;
  readonly seed: number;
  readonly camps: readonly CampResult[];
  readonly strategies: readonly CampStrategies[];
  readonly shift: readonly ShiftResult[];
  readonly statements: readonly StatementResult[];
  /** Those that could be computed. */
  readonly networks: readonly NetworkResult[];
  /** Ids of networks that every run has and this one has not, with the reason; absent where none is. */
  readonly networksLeftOut?: readonly {
    readonly id: "speakers" | "camps";
    readonly reason: "too many pairs of statements";
  }[];
  readonly agreement: AgreementResult;
}
