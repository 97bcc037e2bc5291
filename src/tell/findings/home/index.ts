export { homeBlocks, homeOfParties } from "./homeBlocks.ts";
export { type HomeSector, homeSectors, leadingSector } from "./homeSectors.ts";
export { homeSentences, labourText } from "./homeSentences.ts";
export { homeFigures, homeTable } from "./homeTables.ts";
