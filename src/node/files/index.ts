export {
  confinedFolder,
  errorCode,
  type ConfinedFolder,
  namedFile,
  type NamedFile,
  unreadableTexts,
} from "./confinedFolder.ts";
export {
  ANSWERS_FOLDER,
  caseFolder,
  filesBelow,
  folderSha256,
  RESULTS_FOLDER,
  type CaseFolder,
} from "./folderContent.ts";
export { folderStamp } from "./folderStamp.ts";
export { installedFile } from "./installedFile.ts";
export { invocation } from "./invocation.ts";
export {
  foldersWithoutPackage,
  isFolder,
  packageFiles,
  packageFolderNamed,
  packageFolders,
  packageSha256,
  type PackageFiles,
  type PackageFolder,
} from "./packageFolders.ts";
export { copyOfTexts, writeCopies } from "./packageCopies.ts";
export { exchangeProblems, targetProblems } from "./places.ts";
export { type LeaseOwner, leaseOwner, releaseLease, renewLease, takeLease } from "./leases.ts";
export { outlines, writeOutlines } from "./outlines.ts";
export { programStamp } from "./programStamp.ts";
export { shippedCases } from "./shippedCases.ts";
export { shippedProducts } from "./shippedProducts.ts";
export { shippedScale, SHIPPED_SCALE } from "./shippedScale.ts";
export { settledTarget, writeFileWhole, writeFolderWhole, type FileContents } from "./writing.ts";
export { OPTIONAL_PACKAGES, VERSION } from "./version.ts";
export { endWriting, showWriting } from "./writingState.ts";
export { isFileThere, removeFile } from "./standingFile.ts";
export { missingFile } from "./problems.ts";
export { FILE_PROBLEMS } from "./problemList.ts";
export { pageCode, type PageCode } from "./pageCode.ts";
