import type { Lever } from "../../live/index.ts";

/** A lever of a measure: how much of it is in force. */
export type SizeLever = Extract<Lever, { kind: "size" }>;

/** A lever that is one of several. */
export type ChoosingLever = Exclude<Lever, { kind: "size" }>;

/** A lever that says who: a country or a bloc. */
export type CountryLever = Extract<Lever, { kind: "countries" }>;
