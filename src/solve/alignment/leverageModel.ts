import type { Closing } from "../../case/index.ts";
import type { Leverage, LeverageEffect } from "../../engines/alignment/index.ts";

/** Lowest and highest over several solves. */
export interface LossRange {
  readonly low: number;
  readonly high: number;
}

/** What a state loses by one partner, beside what it loses by its largest partners one at a time. */
export interface TypicalLoss {
  readonly state: string;
  readonly partner: string;
  /** V by the partner, percent of real income. */
  readonly loss: number;
  /** How many of its largest partners were closed. */
  readonly partners: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Of them, those whose closing costs it more than the partner's. */
  readonly larger: number;
}

/** What a scenario does to a figure of leverage over every solve, and the sign that all of them have. */
export interface EffectRange extends LossRange {
  readonly count: number;
  readonly rising: number;
  readonly falling: number;
  /** `up` or `down` where every solve says so, else null: no change that is beyond the spread. */
  readonly direction: "up" | "down" | null;
}

/** What two states lose when trade between them is closed. `from` is the one who acts: it stops selling, buying, or both. */
export interface LeverageResult extends Leverage {
  readonly from: string;
  readonly to: string;
  readonly closing: Closing;
  /** Of both losses, in percent of real income. */
  readonly unit: "percent";
  /** Of leverage: a difference of percentages. */
  readonly leverageUnit: "percentage points";
  readonly base: string;
  readonly elasticities: string;
  /** In the base, where both stop: what either loses by the other beside its largest partners. */
  readonly typical?: readonly [TypicalLoss, TypicalLoss];
  /** Over elasticity sets and closures on the headline package, one at a time, and the centre on the others. */
  readonly range: {
    readonly vFrom: LossRange;
    readonly vTo: LossRange;
    readonly leverage: LossRange;
    readonly over: string;
    readonly count: number;
    /** Of `count`, those with leverage above zero. */
    readonly positive: number;
  };
  /** The centre on other packages. */
  readonly otherBase: Readonly<Record<string, Leverage>>;
  /** Under a scenario: less the same in the base, with how many solves say more; absent in the base. */
  readonly effect?: LeverageEffect & {
    readonly vFrom: number;
    readonly vTo: number;
    /** Over the same solves; of the imbalance null where a solve has none. */
    readonly range: { readonly leverage: EffectRange; readonly imbalance: EffectRange | null };
    readonly otherBase: Readonly<Record<string, LeverageEffect>>;
  };
}
