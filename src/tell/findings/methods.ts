import type { Case, Reference, ReferenceName } from "../../case/index.ts";

/** A published method that the answer rests on. */
export interface Method {
  readonly key: string;
  /** The part of a case that it serves. */
  readonly part: "economy" | "markets" | "alignment" | "positions";
  readonly reference: Reference;
  /** What it is used for, in words of the two languages. */
  readonly use: { readonly en: string; readonly ru: string };
}

/** Published methods of the engines, in the order of their use. */
export const METHODS: readonly Method[] = [
  {
    part: "economy",
    ...article("caliendo-parro-2015", 2015, "10.1093/restud/rdu035", {
      author: names("Caliendo, Lorenzo", "Parro, Fernando"),
      title: "Estimates of the Trade and Welfare Effects of NAFTA",
      "container-title": "Review of Economic Studies",
      ...pages("82(1)", "1-44"),
    }),
    use: {
      en: "the model: many sectors, input-output links, tariffs, terms and volume of trade",
      ru: "модель: отрасли, межотраслевые связи, пошлины, условия и объём торговли",
    },
  },
  {
    part: "economy",
    ...article("dekle-eaton-kortum-2008", 2008, "10.1057/imfsp.2008.17", {
      author: names("Dekle, Robert", "Eaton, Jonathan", "Kortum, Samuel"),
      title: "Global Rebalancing with Gravity: Measuring the Burden of Adjustment",
      "container-title": "IMF Staff Papers",
      ...pages("55(3)", "511-540"),
    }),
    use: { en: "solving in relative changes", ru: "решение в относительных изменениях" },
  },
  {
    part: "economy",
    ...article("shapley-1953", 1953, "10.1515/9781400881970-018", {
      author: names("Shapley, Lloyd S."),
      title: "A Value for n-Person Games",
      "container-title": "Contributions to the Theory of Games II",
      publisher: "Princeton University Press",
      ...pages("", "307-317"),
    }),
    use: { en: "attribution to measures", ru: "разложение по мерам" },
  },
  {
    part: "economy",
    ...article("bown-crowley-2007", 2007, "10.1016/j.jinteco.2006.09.005", {
      author: names("Bown, Chad P.", "Crowley, Meredith A."),
      title: "Trade Deflection and Trade Depression",
      "container-title": "Journal of International Economics",
      ...pages("72(1)", "176-201"),
    }),
    use: { en: "diversion, deflection and depression of trade", ru: "переключение, отклонение и угнетение торговли" },
  },
  {
    part: "markets",
    ...article("takayama-judge-1964", 1964, "10.2307/1236473", {
      author: names("Takayama, Takashi", "Judge, George G."),
      title: "Spatial Equilibrium and Quadratic Programming",
      "container-title": "Journal of Farm Economics",
      ...pages("46(1)", "67-93"),
    }),
    use: { en: "prices and flows of a market over space", ru: "цены и потоки рынка в пространстве" },
  },
  {
    part: "markets",
    ...article("howitt-1995", 1995, "10.2307/1243543", {
      author: names("Howitt, Richard E."),
      title: "Positive Mathematical Programming",
      "container-title": "American Journal of Agricultural Economics",
      ...pages("77(2)", "329-342"),
    }),
    use: { en: "wedges that reproduce the observed flows", ru: "клинья, воспроизводящие наблюдаемые потоки" },
  },
  {
    part: "alignment",
    ...article("hage-2011", 2011, "10.1093/pan/mpr023", {
      author: names("Häge, Frank M."),
      title: "Choice or Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement",
      "container-title": "Political Analysis",
      ...pages("19(3)", "287-305"),
    }),
    use: { en: "similarity of votes above chance", ru: "сходство голосований сверх случайного" },
  },
  {
    part: "alignment",
    ...article("signorino-ritter-1999", 1999, "10.1111/0020-8833.00113", {
      author: names("Signorino, Curtis S.", "Ritter, Jeffrey M."),
      title: "Tau-b or Not Tau-b: Measuring the Similarity of Foreign Policy Positions",
      "container-title": "International Studies Quarterly",
      ...pages("43(1)", "115-144"),
    }),
    use: { en: "similarity of votes by distance", ru: "сходство голосований по расстоянию" },
  },
  {
    part: "alignment",
    ...article("bailey-strezhnev-voeten-2017", 2017, "10.1177/0022002715595700", {
      author: names("Bailey, Michael A.", "Strezhnev, Anton", "Voeten, Erik"),
      title: "Estimating Dynamic State Preferences from United Nations Voting Data",
      "container-title": "Journal of Conflict Resolution",
      ...pages("61(2)", "430-456"),
    }),
    use: { en: "ideal points", ru: "идеальные точки" },
  },
  {
    part: "alignment",
    ...article("dittmer-1981", 1981, "10.2307/2010133", {
      author: names("Dittmer, Lowell"),
      title: "The Strategic Triangle: An Elementary Game-Theoretical Analysis",
      "container-title": "World Politics",
      ...pages("33(4)", "485-515"),
    }),
    use: { en: "types of triangles", ru: "виды треугольников" },
  },
  {
    part: "alignment",
    ...article("morrow-1991", 1991, "10.2307/2111499", {
      author: names("Morrow, James D."),
      title: "Alliances and Asymmetry: An Alternative to the Capability Aggregation Model of Alliances",
      "container-title": "American Journal of Political Science",
      ...pages("35(4)", "904-933"),
    }),
    use: { en: "terms of an alliance", ru: "условия союза" },
  },
  {
    part: "positions",
    ...article("leifeld-2017", 2017, "10.1093/oxfordhb/9780190228217.013.25", {
      author: names("Leifeld, Philip"),
      title: "Discourse Network Analysis: Policy Debates as Dynamic Networks",
      "container-title": "The Oxford Handbook of Political Networks",
      publisher: "Oxford University Press",
      ...pages("", "301-326"),
    }),
    use: { en: "networks of coded statements", ru: "сети кодированных высказываний" },
  },
  {
    part: "positions",
    ...article("cohen-1960", 1960, "10.1177/001316446002000104", {
      author: names("Cohen, Jacob"),
      title: "A Coefficient of Agreement for Nominal Scales",
      "container-title": "Educational and Psychological Measurement",
      ...pages("20(1)", "37-46"),
    }),
    use: { en: "agreement of coders", ru: "согласие кодировщиков" },
  },
];

/** The methods that serve a case: those of the parts that it has. */
export function methodsOf({ markets, alignment, positions }: Case): readonly Method[] {
  const has = {
    economy: true,
    markets: markets.length > 0,
    alignment: alignment !== null,
    positions: positions !== null,
  };
  return METHODS.filter(({ part }) => has[part]);
}

function article(
  key: string,
  year: number,
  doi: string,
  rest: Omit<Reference, "id" | "type" | "issued" | "DOI">,
): Pick<Method, "key" | "reference"> {
  const type = rest.publisher === undefined ? "article-journal" : "chapter";
  return { key, reference: { id: key, type, issued: { "date-parts": [[year]] }, DOI: doi, ...rest } };
}

/** Names written `Family, Given`. */
function names(...written: readonly string[]): readonly ReferenceName[] {
  return written.map((name) => {
    const [family = "", given = ""] = name.split(", ");
    return { family, given };
  });
}

/** Volume and issue written `82(1)`, and pages. */
function pages(place: string, page: string): Pick<Reference, "volume" | "issue" | "page"> {
  const [, volume, issue] = /^(\d+)\((\d+)\)$/.exec(place) ?? [];
  return { ...(volume === undefined || issue === undefined ? {} : { volume, issue }), page };
}
