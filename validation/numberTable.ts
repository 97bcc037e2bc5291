/** A Markdown table whose first column is text and whose others are numbers; a `|` in a cell stays in it. */
export function numberTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((_, column) => (column === 0 ? "---" : "--:"));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const whole = (cells: readonly string[]): readonly string[] => cells.map((cell) => cell.replaceAll("|", "\\|"));
  return [line(whole(header)), line(rule), ...rows.map((cells) => line(whole(cells)))].join("\n");
}

/** A number with so many decimals, a real minus, and no sign of a zero. */
export function printed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return (Number(text) === 0 ? text.replace("-", "") : text).replace("-", "−");
}
