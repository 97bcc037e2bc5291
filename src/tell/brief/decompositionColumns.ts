/** Parts of the change of welfare with the names of their columns, in the order in which they are added. */
export const DECOMPOSITION_COLUMNS = [
  ["termsOfTrade", "terms_of_trade_log_percent"],
  ["volumeOfTrade", "volume_of_trade_log_percent"],
  ["tradeCosts", "trade_costs_log_percent"],
  ["transfers", "transfers_log_percent"],
  ["residual", "residual_log_percent"],
] as const;

/** Name of the column of their sum. */
export const SUM_COLUMN = "sum_log_percent";
