/** What a number may be that is typed: from nothing to the most, in steps. */
export interface TypedBounds {
  readonly most: number;
  readonly step: number;
}

/**
 * What was typed into a field, rounded to a step and held within its bounds; NaN for what is no number.
 *
 * @example
 *   typedNumber({ valueAsNumber: 12.3 }, { most: 100, step: 0.5 })   // 12.5
 *   typedNumber({ valueAsNumber: 900 }, { most: 100, step: 0.5 })    // 100
 */
export function typedNumber(
  { valueAsNumber: typed }: Pick<HTMLInputElement, "valueAsNumber">,
  { most, step }: TypedBounds,
): number {
  return Number.isNaN(typed) ? NaN : Math.min(most, Math.max(0, Math.round(typed / step) * step));
}

/**
 * Whether what was typed is taken as it is: a number within its bounds, but for less than a step.
 *
 * @example
 *   isWithin({ valueAsNumber: 12.3 }, { most: 100, step: 0.5 })   // true
 *   isWithin({ valueAsNumber: 900 }, { most: 100, step: 0.5 })    // false
 */
export function isWithin(field: Pick<HTMLInputElement, "valueAsNumber">, bounds: TypedBounds): boolean {
  return Math.abs(typedNumber(field, bounds) - field.valueAsNumber) < bounds.step;
}
