import { z } from "zod";
import { field } from "../field.ts";

/** In how many tiers buyers choose over the variants of an answer; absent where there is one variant. */
export const NESTS = z
  .enum(["one", "two", "both"])
  .exactOptional()
  .meta(
    field(
      "text",
      "how buyers choose in its variants: in `one` tier, in `two`, or `both`, in one in some and in two in others",
    ),
  );
