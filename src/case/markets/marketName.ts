/** Name of a market: that of its file without folder and ending. */
export function marketName(file: string): string {
  return (file.split("/").at(-1) ?? file).replace(/\.ya?ml$/u, "");
}
