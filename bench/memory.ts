import { type EquilibriumModel, solveEquilibrium, type TradePolicy } from "../src/engines/equilibrium/index.ts";
import { baseState } from "../src/engines/equilibrium/baseState.ts";
import { newEvaluation } from "../src/engines/equilibrium/evaluation.ts";
import { cautiousResponse } from "../src/engines/equilibrium/nationalResponse.ts";
import { system } from "../src/engines/equilibrium/system.ts";
import { mixingHistory } from "../src/numerics/mixing.ts";

/** Past steps that the solver keeps. */
const MEMORY = 6;
/** Point, image, difference and best of the fixed-point search, and the point it starts from. */
const STATES = 5;

/** Bytes of every array that a solve lays out beside the model. */
export function workingBytes(model: EquilibriumModel, policy: TradePolicy): number {
  const laidOut = system(model, policy, "fixed:world");
  const given = new Set<unknown>(arraysOf({ ...model, input: model.inputShares.values }));
  const own = arraysOf(laidOut).filter((array) => !given.has(array));
  const evaluation = arraysOf(newEvaluation(laidOut));
  const length = baseState(model).length;
  const { imageSteps, residualSteps, ...history } = mixingHistory(length, MEMORY);
  const { price, spending, inverse } = cautiousResponse(laidOut);
  const response = [...price, ...spending, inverse];
  const arrays = [...own, ...evaluation, ...response, ...imageSteps, ...residualSteps, ...arraysOf(history)];
  const states = STATES * length * Float64Array.BYTES_PER_ELEMENT;
  return arrays.reduce((sum, array) => sum + array.byteLength, states);
}

function arraysOf(fields: object): ArrayBufferView[] {
  return Object.values(fields).filter((value): value is ArrayBufferView => ArrayBuffer.isView(value));
}

/**
 * Bytes of array buffers alive in the middle of a solve that were not before it.
 *
 * @param collect  The garbage collector, from `node --expose-gc`.
 */
export function measuredBytes(model: EquilibriumModel, policy: TradePolicy, collect: () => void): number {
  const before = aliveBytes(collect);
  let asked = 0;
  let most = 0;
  const signal = {
    get aborted(): boolean {
      if (++asked === MEMORY + 1) {
        most = aliveBytes(collect) - before;
      }
      return false;
    },
  };
  solveEquilibrium(model, policy, { signal });
  return most;
}

/** Twice: buffers found dead by one collection are given back by the next. */
function aliveBytes(collect: () => void): number {
  collect();
  collect();
  return process.memoryUsage().arrayBuffers;
}
