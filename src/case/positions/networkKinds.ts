/** What a network ties, or a list of events. */
export const NETWORK_KINDS = ["actors", "concepts", "two-mode", "event-list"] as const;

/** One of {@link NETWORK_KINDS}. */
export type NetworkKind = (typeof NETWORK_KINDS)[number];
