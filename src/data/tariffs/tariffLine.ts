/** A line of a tariff: a code and what it pays. */
export interface TariffLine {
  /** Row or line of the file. */
  readonly line: number;
  /** 2, 4, 6, 8 or 10 digits. */
  readonly code: string;
  /** Percent. */
  readonly rate: number;
}
