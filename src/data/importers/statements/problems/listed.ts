/** Names that are listed one by one; what is more is an ellipsis. */
const NAMED = 20;

/** The first names, parted by commas. */
export function listed(names: readonly string[]): string {
  return [...names.slice(0, NAMED), ...(names.length > NAMED ? ["…"] : [])].join(", ");
}
