import type { Claim } from "../../case/index.ts";

/** Where a problem of a claim is. */
export const place = ({ id }: Claim): { readonly path: string } => ({ path: `claims, ${id}` });
