/** The README with this screen as its answer. */
export function withAnswer(readme: string, screen: string): string {
  const block = `<!-- answer -->\n\`\`\`\n${screen}\n\`\`\`\n<!-- /answer -->`;
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
