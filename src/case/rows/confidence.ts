import { z } from "zod";

/** How far a figure can be trusted. */
export const CONFIDENCE = z.enum(["verified", "derived", "recalled", "proxy"]);

/** Half of the range of a figure from memory that states none, as a part of the figure. */
export const RECALLED_SPREAD = 0.1;

/** How far a figure can be trusted: read in the source, computed from such, remembered, or another's in its place. */
export type Confidence = z.output<typeof CONFIDENCE>;
