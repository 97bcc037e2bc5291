import type { PositionsAccount } from "../../findings/index.ts";
import { PALETTE, tint } from "../palette.ts";

/** Colour of a position: orange to side A, blue to side B, deeper the further, grey in the middle. */
export function positionColour({ positions }: PositionsAccount, position: number): string {
  const { low, high } = positions.codes.scale;
  const furthest = Math.max(Math.abs(low), Math.abs(high));
  return position === 0 ? PALETTE.grid : tint(position, Math.abs(position) / furthest);
}
