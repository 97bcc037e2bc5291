/** Which arrays of a room. */
export type RoomPart = "weights" | "receipts";

/**
 * Arrays as large as trade that solves are laid out in, one after the other, by who solves many of one size. They are those of the
 * last solve: the trade shares that it found stand in them until the next solve in the room, and no longer.
 */
export type SolveRoom = Record<RoomPart, Float64Array>;

/**
 * A room without arrays: the first solve in it lays them out, and so does one of another size.
 *
 * @unit as in `System`
 * @source docs/model/equilibrium.md, Draws
 */
export function solveRoom(): SolveRoom {
  return { weights: new Float64Array(0), receipts: new Float64Array(0) };
}

/**
 * An array of a room to be overwritten; a new one where there is no room, and where the room has it in another size or as what the
 * solve itself reads.
 *
 * @param read  Values that the solve reads while it writes, as many as are wanted.
 * @unit none
 * @source docs/model/equilibrium.md, Draws
 */
export function roomFor(room: SolveRoom | undefined, part: RoomPart, read: Float64Array): Float64Array {
  const known = room?.[part];
  if (known !== undefined && known.length === read.length && known !== read) return known;
  const laidOut = new Float64Array(read.length);
  if (room !== undefined) room[part] = laidOut;
  return laidOut;
}
