/** A value, and the gradient that belongs to it: made where it is asked for, since it may cost as much as the value. */
export interface Valued {
  readonly value: number;
  /** The same array may be given every time. */
  readonly gradient: () => Float64Array;
}
