import type { ImportPanel } from "./model.ts";
import type { DroppedCells } from "./results.ts";

/** Cells that can say something of β. */
export interface UsedCells {
  /** By seller, code and period   [entry]   Position among the cells of the panel. */
  readonly cells: Int32Array;
  readonly dropped: DroppedCells;
}

/** Three labels of each cell, a number for each effect that it is under. */
interface Effects {
  readonly labels: readonly Int32Array[];
  readonly counts: readonly Int32Array[];
  /** Cells with a value, by effect. */
  readonly traded: readonly Int32Array[];
}

/**
 * Drops, in this order: cells without a value, a rate, an instrument where there is one; then, until none is left, cells whose effect
 * (seller × code, code × period or seller × period) has no other cell, and cells whose effect has no imports at all.
 *
 * @param separated  Cells that a fit has shown to vanish   [cell]   Not 0: drop it.
 * @source docs/model/elasticities-estimate.md, What is dropped; Correia, Guimarães & Zylkin (2020), Stata Journal 20(1), for
 *         singletons and separated cells
 */
export function usedCells(panel: ImportPanel, separated: Uint8Array | null): UsedCells {
  const { value, logRate, instrument } = panel;
  const dropped = { absent: 0, withoutRate: 0, withoutInstrument: 0, alone: 0, separated: 0 };
  const kept = new Int32Array(value.length);
  let size = 0;
  for (let cell = 0; cell < value.length; cell++) {
    if (Number.isNaN(value[cell])) dropped.absent++;
    else if (Number.isNaN(logRate[cell])) dropped.withoutRate++;
    else if (instrument !== null && Number.isNaN(instrument[cell])) dropped.withoutInstrument++;
    else if (separated !== null && separated[cell] !== 0) dropped.separated++;
    else kept[size++] = cell;
  }
  const sorted = sortedCells(panel, kept.subarray(0, size));
  const found = withoutLoneEffects(panel, sorted);
  dropped.alone = found.alone;
  dropped.separated += found.separated;
  return { cells: found.cells, dropped };
}

/** By seller, then code, then period: counted into place by the last first, as cards are sorted. */
function sortedCells({ sellers, codes, periods, seller, code, period }: ImportPanel, cells: Int32Array): Int32Array {
  let sorted = cells;
  for (const [label, size] of [
    [period, periods.size],
    [code, codes.size],
    [seller, sellers.size],
  ] as const) {
    const place = new Int32Array(size + 1);
    for (const cell of sorted) place[label[cell]! + 1]!++;
    for (let k = 0; k < size; k++) place[k + 1]! += place[k]!;
    const next = new Int32Array(sorted.length);
    for (const cell of sorted) next[place[label[cell]!]!++] = cell;
    sorted = next;
  }
  return sorted;
}

/**
 * One sweep drops a chain that it walks along; the next goes the other way. Each drops a cell at least or is the last.
 */
function withoutLoneEffects(
  panel: ImportPanel,
  cells: Int32Array,
): { cells: Int32Array; alone: number; separated: number } {
  const effects = effectsOf(panel, cells);
  const isOut = new Uint8Array(cells.length);
  const counts = { alone: 0, separated: 0 };
  for (let forward = true, more = true; more; forward = !forward) {
    more = false;
    for (let step = 0; step < cells.length; step++) {
      const at = forward ? step : cells.length - 1 - step;
      if (isOut[at] !== 0) continue;
      const reason = reasonToDrop(effects, at);
      if (reason === null) continue;
      dropFrom(effects, at, panel.value[cells[at]!]! > 0);
      isOut[at] = 1;
      counts[reason]++;
      more = true;
    }
  }
  return { cells: cells.filter((_, at) => isOut[at] === 0), ...counts };
}

function effectsOf(panel: ImportPanel, cells: Int32Array): Effects {
  const { sellers, codes, periods, seller, code, period, value } = panel;
  const pairs = new Int32Array(cells.length);
  const ofSeller = new Int32Array(cells.length);
  const ofCode = new Int32Array(cells.length);
  let pair = -1;
  for (let at = 0; at < cells.length; at++) {
    const [cell, before] = [cells[at]!, cells[at - 1] ?? -1];
    if (before < 0 || seller[before] !== seller[cell] || code[before] !== code[cell]) pair++;
    pairs[at] = pair;
    ofSeller[at] = seller[cell]! * periods.size + period[cell]!;
    ofCode[at] = code[cell]! * periods.size + period[cell]!;
  }
  const labels = [pairs, ofSeller, ofCode];
  const sizes = [pair + 1, sellers.size * periods.size, codes.size * periods.size];
  const counts = sizes.map((size) => new Int32Array(size));
  const traded = sizes.map((size) => new Int32Array(size));
  for (let kind = 0; kind < labels.length; kind++)
    for (let at = 0; at < cells.length; at++) {
      const label = labels[kind]![at]!;
      counts[kind]![label]!++;
      if (value[cells[at]!]! > 0) traded[kind]![label]!++;
    }
  return { labels, counts, traded };
}

function reasonToDrop({ labels, counts, traded }: Effects, at: number): "alone" | "separated" | null {
  let isAlone = false;
  for (let kind = 0; kind < labels.length; kind++) {
    const label = labels[kind]![at]!;
    if (traded[kind]![label] === 0) return "separated";
    if (counts[kind]![label] === 1) isAlone = true;
  }
  return isAlone ? "alone" : null;
}

function dropFrom({ labels, counts, traded }: Effects, at: number, isTraded: boolean): void {
  for (let kind = 0; kind < labels.length; kind++) {
    const label = labels[kind]![at]!;
    counts[kind]![label]!--;
    if (isTraded) traded[kind]![label]!--;
  }
}
