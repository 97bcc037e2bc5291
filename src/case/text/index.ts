export { ISSUE_LIMIT, type PlaceOf, readDraft } from "./issues.ts";
export { type SchemaNode, keysOf, readByItself, schemaOf } from "./jsonSchema.ts";
export { fencedFile, keyTable } from "./keyTable.ts";
export { newTitle } from "./newTitle.ts";
export { isMapping, partDraft, soundPart } from "./partDraft.ts";
export {
  DATE_SCHEMA,
  countries,
  ENTRY_LIMIT,
  date,
  flag,
  id,
  meaning,
  number,
  text,
  code,
  membersOf,
  prose,
  unit,
} from "./schemaParts.ts";
export { type FileSettings, type Setting, applySetting, readSetYaml, readSetting, unknownStep } from "./settings.ts";
export { type CaseSource, type KeptSource, keptSource, type SheetText, textSource } from "./source.ts";
export { addTranslations, title, TITLE_SCHEMA, type Translations } from "./titles.ts";
export { type ValuePath, type YamlText, lineColumn, lineStarts, plainValue, readYaml } from "./yamlText.ts";
