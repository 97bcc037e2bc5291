/** Money in messages: to the third decimal. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
