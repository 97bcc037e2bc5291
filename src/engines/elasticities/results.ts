/** A standard error for each way in which cells may hang together. */
export interface Clustered {
  /** One way, by seller, no factor for small samples. */
  readonly bySeller: number;
  /** One way, by code, no factor for small samples. */
  readonly byCode: number;
}

/** Cells that were given and not used, each counted once, under the first reason that held. */
export interface DroppedCells {
  /** Its value is NaN. */
  readonly absent: number;
  /** No rate is known, as where nothing was imported. */
  readonly withoutRate: number;
  /** There is an instrument, but not for this cell. */
  readonly withoutInstrument: number;
  /** The only cell of one of its effects, which fits it whatever β is. */
  readonly alone: number;
  /** Nothing was imported, and an effect, or all of them with β, fits that at minus infinity only. */
  readonly separated: number;
}

/** How far the equations hold. */
export interface FitQuality {
  /** Steps of the search. */
  readonly iterations: number;
  /** Passes over the cells inside of these steps. */
  readonly passes: number;
  /** 2 Σ (v ln(v/μ) − (v − μ)), in the unit of the values: what is minimised. */
  readonly deviance: number;
  /** Change of the deviance in the last step over itself, or over a ten-thousandth of all imports if that is more. */
  readonly lastChange: number;
  /** Largest of the sums of v − μ over an effect's cells, over its imports, and of the equation of β, in its own size. */
  readonly residual: number;
}

/** β and how surely it is known. */
export interface Coefficient {
  /** β   none   By how many percent imports at customs value move when 1 + rate rises by one percent. */
  readonly beta: number;
  /** Of β. */
  readonly standardErrors: Clustered;
  readonly fit: FitQuality;
}

/** What an instrument did. */
export interface InstrumentedPart {
  /** Slope of ln(1 + rate) in the instrument, effects and fitted weights as in the estimate. */
  readonly firstStage: number;
  /** F of the slope: its square over its variance. */
  readonly strength: Clustered;
  /** The same cells without the instrument. */
  readonly collected: Coefficient;
  /** β with the instrument less β without. */
  readonly difference: number;
  /** Of the difference, both estimates being functions of the same cells. */
  readonly differenceErrors: Clustered;
}

/** An estimated trade elasticity. */
export interface ElasticityEstimate extends Coefficient {
  /** θ_F = −β − 1   none   Of sellers against each other, at prices with duties. Its standard errors are those of β. */
  readonly thetaForeign: number;
  /** Cells used: sellers × codes × periods. */
  readonly cells: number;
  /** Pairs of seller and code that they are of. */
  readonly pairs: number;
  /** In use. */
  readonly sellers: number;
  readonly codes: number;
  readonly periods: number;
  readonly dropped: DroppedCells;
  /** Null where the panel has no instrument. */
  readonly instrumented: InstrumentedPart | null;
}
