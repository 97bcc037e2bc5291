import type { Language } from "./language.ts";

/** Short English and Russian labels by the name that a package gives: codes mean different things in different packages. */
const SECTOR_LABELS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "Agriculture, hunting, forestry": { en: "Agriculture, forestry", ru: "Сельское и лесное хозяйство" },
  "Agriculture, forestry, fishing": { en: "Agriculture, forestry, fishing", ru: "Сельское, лесное хозяйство, рыба" },
  "Fishing and aquaculture": { en: "Fishing", ru: "Рыболовство" },
  "Mining, energy products (coal, oil, gas)": { en: "Coal, oil and gas", ru: "Уголь, нефть и газ" },
  "Mining, metal ores and other non-energy products": { en: "Metal ores, minerals", ru: "Руды и минералы" },
  "Mining support services": { en: "Mining support", ru: "Услуги для добычи" },
  "Mining and quarrying (incl. oil and gas)": { en: "Mining, oil and gas", ru: "Добыча, нефть и газ" },
  "Food, beverages, tobacco": { en: "Food, beverages, tobacco", ru: "Продовольствие, табак" },
  "Textiles, apparel, leather": { en: "Textiles, apparel", ru: "Текстиль, одежда, кожа" },
  "Wood and cork products": { en: "Wood products", ru: "Древесина" },
  "Paper and printing": { en: "Paper, printing", ru: "Бумага, печать" },
  "Wood, paper, printing": { en: "Wood, paper, printing", ru: "Древесина, бумага, печать" },
  "Coke and refined petroleum": { en: "Refined petroleum", ru: "Нефтепродукты" },
  Chemicals: { en: "Chemicals", ru: "Химия" },
  Pharmaceuticals: { en: "Pharmaceuticals", ru: "Лекарства" },
  "Chemicals and pharmaceuticals": { en: "Chemicals, pharmaceuticals", ru: "Химия и лекарства" },
  "Rubber and plastics": { en: "Rubber, plastics", ru: "Резина, пластмассы" },
  "Other non-metallic minerals": { en: "Non-metallic minerals", ru: "Стройматериалы, стекло" },
  "Non-metallic minerals": { en: "Non-metallic minerals", ru: "Стройматериалы, стекло" },
  "Basic metals": { en: "Basic metals", ru: "Металлы" },
  "Fabricated metal products": { en: "Metal products", ru: "Металлоизделия" },
  "Basic and fabricated metals": { en: "Metals, metal products", ru: "Металлы и изделия" },
  "Computers, electronics, optical": { en: "Electronics", ru: "Электроника" },
  "Electrical equipment": { en: "Electrical equipment", ru: "Электрооборудование" },
  "Electronics, optical and electrical equipment": { en: "Electronics, electrical", ru: "Электроника, электротехника" },
  "Machinery and equipment n.e.c.": { en: "Machinery", ru: "Машины, оборудование" },
  "Machinery and equipment n.e.c., repair": { en: "Machinery, repair", ru: "Машины, ремонт" },
  "Motor vehicles": { en: "Motor vehicles", ru: "Автомобили" },
  "Other transport equipment": { en: "Other transport equipment", ru: "Прочий транспорт" },
  "Motor vehicles and other transport equipment": { en: "Vehicles, transport equipment", ru: "Транспортные средства" },
  "Furniture, other manufacturing, repair": { en: "Furniture, other manufacturing", ru: "Мебель, прочее" },
  "Furniture and other manufacturing": { en: "Furniture, other manufacturing", ru: "Мебель, прочее" },
  "All services, utilities and construction (D to T)": { en: "Services, utilities", ru: "Услуги, энергия, стройка" },
  "Electricity, gas, water, waste": { en: "Electricity, gas, water", ru: "Электричество, газ, вода" },
  Construction: { en: "Construction", ru: "Строительство" },
  "Trade, transport, hotels": { en: "Trade, transport, hotels", ru: "Торговля, транспорт" },
  "ICT, finance, real estate, business services": { en: "ICT, finance, business", ru: "ИКТ, финансы, бизнес-услуги" },
  "Public administration, education, health, other": { en: "Public services", ru: "Госуслуги, образование" },
};

/**
 * Label of a sector: a short one for names that are known, else the package's name, else the code.
 *
 * @example
 *   sectorLabel("C26", "ru", "Computers, electronics, optical")   // "Электроника"
 *   sectorLabel("X1", "en")                                       // "X1"
 */
export function sectorLabel(code: string, language: Language, packageName?: string): string {
  if (packageName === undefined) return code;
  return Object.hasOwn(SECTOR_LABELS, packageName) ? SECTOR_LABELS[packageName]![language] : packageName;
}
