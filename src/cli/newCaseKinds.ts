/** What a new case can start from. */
export const KINDS = ["case", "market", "alignment", "positions", "claims"] as const;
