import type { Lever } from "../../live/index.ts";

/** A lever of a measure: how much of it is in force. */
export type SizeLever = Extract<Lever, { kind: "size" }>;

/** A lever that is one of several. */
export type ChoosingLever = Extract<Lever, { kind: "choice" | "countries" }>;

/** A lever that says who: a country or a bloc. */
export type CountryLever = Extract<Lever, { kind: "countries" }>;

/** The lever of the sectors that a picked pair may tax each by itself. */
export type SectorsLever = Extract<Lever, { kind: "sectors" }>;
