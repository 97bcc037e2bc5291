import { askedScenario, question, verdictText } from "../../findings/index.ts";
import { pageReviews, type ReviewedClaim, reviewedClaims } from "../claimReviews.ts";
import { annex } from "./annex.ts";
import { body } from "./body.ts";
import type { BriefInput } from "./briefInput.ts";
import { chosenFigures } from "./chosenFigures.ts";
import { figurePool } from "./figurePool.ts";
import { pageGround } from "./pageGround.ts";
import type { BriefPage } from "./page.ts";
import { pageLabels } from "./pageLabels.ts";

/**
 * A brief as plain data: the answer first, then what stands behind it in the order of a reader's questions, then the annex with the
 * article, every table and the sources. Sections with nothing to say are left out.
 */
export function briefPage(input: BriefInput): BriefPage {
  const ground = pageGround(input);
  const figures = chosenFigures(figurePool(input, ground.claims, ground.origins));
  const sections = [...body(ground, figures.body), ...annex(ground, figures.annex)];
  const { case: case_, words, manifest, links, reviews = reviewsOf(input) } = input;
  return {
    language: words.language,
    title: question(case_, words, ground.account?.scenario ?? askedScenario(input.results, case_)),
    labels: pageLabels(words),
    sections: sections.filter(({ parts }) => parts.length > 0),
    ...(links === undefined ? {} : { links }),
    generator: `Tertius ${manifest.tertius}`,
    reviews: pageReviews(case_, reviews, words),
  };
}

function reviewsOf({ case: case_, results, words }: BriefInput): readonly ReviewedClaim[] {
  return reviewedClaims(case_, results.claims ?? [], (verdict) => verdictText(verdict, words));
}
