/** A published method that the answer rests on. */
export interface Method {
  readonly key: string;
  readonly citation: string;
  readonly url: string;
  /** What it is used for, in words of the two languages. */
  readonly use: { readonly en: string; readonly ru: string };
}

/** Methods of the equilibrium engine and of its tables, in the order of their use. */
export const METHODS: readonly Method[] = [
  {
    key: "caliendo-parro-2015",
    citation:
      "Caliendo, L. and Parro, F. (2015). Estimates of the Trade and Welfare Effects of NAFTA. Review of Economic Studies 82(1), 1–44.",
    url: "https://doi.org/10.1093/restud/rdu035",
    use: {
      en: "the model: many sectors, input-output links, tariffs, terms and volume of trade",
      ru: "модель: отрасли, межотраслевые связи, пошлины, условия и объём торговли",
    },
  },
  {
    key: "dekle-eaton-kortum-2008",
    citation:
      "Dekle, R., Eaton, J. and Kortum, S. (2008). Global Rebalancing with Gravity: Measuring the Burden of Adjustment. IMF Staff Papers 55(3), 511–540.",
    url: "https://doi.org/10.1057/imfsp.2008.17",
    use: { en: "solving in relative changes", ru: "решение в относительных изменениях" },
  },
  {
    key: "shapley-1953",
    citation:
      "Shapley, L. S. (1953). A Value for n-Person Games. In: Contributions to the Theory of Games II, 307–317. Princeton University Press.",
    url: "https://doi.org/10.1515/9781400881970-018",
    use: { en: "attribution to measures", ru: "разложение по мерам" },
  },
  {
    key: "bown-crowley-2007",
    citation:
      "Bown, C. P. and Crowley, M. A. (2007). Trade Deflection and Trade Depression. Journal of International Economics 72(1), 176–201.",
    url: "https://doi.org/10.1016/j.jinteco.2006.09.005",
    use: { en: "diversion, deflection and depression of trade", ru: "переключение, отклонение и угнетение торговли" },
  },
];
