/** What became of quotas by sector, in English. */
export const QUOTAS_ENGLISH = {
  "short.label.quotas": "Quotas",
  "quota.heading": "What became of the quotas",
  "quota.binding":
    "{sector} ({flow}): {limit} % of the quantity of {year}. The quota binds, as a duty of {equivalent} would. {rent}",
  "quota.slack":
    "{sector} ({flow}): {limit} % of the quantity of {year}. The quota is slack: {quantity} % is bought without it.",
  "quota.duty": "{value} %",
  "quota.dutyRanged": "{value} % ({low} to {high} %)",
  "quota.sometimes": "It binds in {binding} of {count} variants.",
  "quota.more": "{count} quotas in all, {binding} of them bind.",
  "quota.rent.buyer": "Its rent, {rent}, goes to the buyer.",
  "quota.rent.seller": "Its rent, {rent}, goes to the seller.",
  "quota.rent.sellers": "Its rent, {rent}, goes to the sellers.",
  "quota.rent.sharedSeller": "Its rent is {rent}: {buyer} goes to the buyer, the rest to the seller.",
  "quota.rent.sharedSellers": "Its rent is {rent}: {buyer} goes to the buyer, the rest to the sellers.",
  "quota.others": "all others",
  "quota.several": "{count} sellers",
  "quota.column.limit": "Limit",
  "quota.column.quantity": "Traded",
  "quota.column.equivalent": "Like a duty of",
  "quota.column.range": "Range",
  "quota.column.rent": "Rent",
  "quota.column.buyer": "To the buyer",
  "quota.column.sellers": "To the sellers",
  "quota.column.state": "State",
  "quota.state.binding": "binds",
  "quota.state.slack": "slack",
  "quota.note":
    "Limit and trade in percent of the quantity of {year}. The duty is that on the price at the border which lets in as much; a tariff comes on top. What the buyer gets of the rent is tariff revenue, what the sellers get is an export tax.",
  "inForce.quota": "quota {percent} %",
} as const;
