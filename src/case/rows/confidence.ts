import { z } from "zod";

/** How far a figure can be trusted. */
export const CONFIDENCE = z.enum(["verified", "derived", "recalled", "proxy"]);

/** How far a figure can be trusted: read in the source, computed from such, remembered, or another's in its place. */
export type Confidence = z.output<typeof CONFIDENCE>;
