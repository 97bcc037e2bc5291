import type { MarketPolicy } from "./series.ts";

/** A policy that does nothing at any time, for whoever says only what another one does. */
export const IDLE_POLICY: Omit<MarketPolicy, "id" | "title" | "kind"> = {
  chokepoint: null,
  closed: 0,
  node: null,
  capacity: null,
  shift: 0,
  suppliers: [],
  markets: [],
  access: 1,
  quantity: null,
  rate: null,
  duty: 0,
  from: null,
  to: null,
  source: "",
  file: "",
  line: 0,
};
