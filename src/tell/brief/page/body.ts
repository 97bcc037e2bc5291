import { alignmentTold, changeTold, marketsTold, type ToldText, tradeTold, winnersTold } from "../../findings/index.ts";
import { answerSection } from "./answerSection.ts";
import { scoreParts } from "./scoreSection.ts";
import { exposureParts, exposureSaid, tariffsSaid } from "./exposureSection.ts";
import type { ChosenFigures } from "./chosenFigures.ts";
import type { PageGround } from "./pageGround.ts";
import { BODY, type BodyId, type PageFigure, type PagePart, type PageSection } from "./page.ts";

/** The sections before the annex, or those that are wanted, in the order of a reader's questions: what is said, then what is shown. */
export function body(
  ground: PageGround,
  figures: ChosenFigures["body"],
  wanted: readonly BodyId[] = BODY,
): readonly PageSection[] {
  return wanted.map((id) => ({
    id,
    title: ground.input.words.say(`page.${id}`, {}),
    isAnnex: false,
    isTraced: true,
    parts: partsOf(id, ground, figures.get(id)),
  }));
}

function partsOf(id: BodyId, ground: PageGround, figures: readonly PageFigure[] | undefined): readonly PagePart[] {
  if (id === "answer") return [...answerSection(ground), ...shown(figures)];
  if (id === "score") return [...scoreParts(ground), ...shown(figures)];
  const parts = laid(SAID[id](ground), figures);
  return id === "exposure" ? [...parts, ...exposureParts(ground)] : parts;
}

/** What a section says. */
const SAID: Readonly<Record<Exclude<BodyId, "answer" | "score">, (ground: PageGround) => readonly ToldText[]>> = {
  winners: ({ account }) => (account === null ? [] : winnersTold(account)),
  trade: ({ account }) => (account === null ? [] : tradeTold(account)),
  commodities: ({ input: { results, case: case_, words } }) => marketsTold(results, case_, words),
  alignment: ({ input: { results, case: case_, words } }) => alignmentTold(results, case_, words),
  exposure: exposureSaid,
  tariffs: tariffsSaid,
  change: ({ account, accounts }) => (account === null ? [] : changeTold(account, accounts)),
};

function laid(told: readonly ToldText[], figures: readonly PageFigure[] | undefined): readonly PagePart[] {
  const items = told.map(({ text, paths }) => ({ text, origin: { paths } }));
  const list: readonly PagePart[] = items.length === 0 ? [] : [{ kind: "list", items }];
  return [...list, ...shown(figures)];
}

function shown(figures: readonly PageFigure[] = []): readonly PagePart[] {
  return figures.map((figure) => ({ kind: "figure", figure }));
}
