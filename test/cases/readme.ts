/** Most lines that the answer may take on the first screen of the README. */
export const ANSWER_LINES = 8;

/** The head of an answer on a terminal: what stands between the question and the first table, without empty lines. */
export function answerHead(output: string): string[] {
  const lines = output.split("\n");
  const question = lines.findIndex((line) => /^═+$/.test(line));
  const table = lines.findIndex((line) => /^─+$/.test(line));
  return lines.slice(question + 1, table - 1).filter((line) => line.trim() !== "");
}

/** The README with these lines as its answer. */
export function withAnswer(readme: string, lines: readonly string[]): string {
  const block = `<!-- answer -->\n\`\`\`\n${lines.join("\n")}\n\`\`\`\n<!-- /answer -->`;
  return readme.replace(/<!-- answer -->[\s\S]*<!-- \/answer -->/, () => block);
}

/** The picture of who gains and who loses as a file of its own; coordinates in hundredths, the same on every Node. */
export function welfarePicture(brief: string): string {
  const svg = /<svg[^>]*chart-ranked[\s\S]*?<\/svg>/.exec(brief)?.[0] ?? "";
  return `${svg.replace(/<[^>]+>/g, withCoarseCoordinates)}\n`;
}

/** What people read, between tags and for screen readers, keeps its digits. */
function withCoarseCoordinates(tag: string): string {
  return tag.replace(/ (?!aria-)[\w:-]+="[^"]*"/g, (attribute) =>
    attribute.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2)))),
  );
}
