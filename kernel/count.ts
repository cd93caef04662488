/**
 * Counting, in AssemblyScript: `npm run build:kernel` compiles it to WebAssembly (`src/columns/counting/kernel.ts`),
 * since memory that is looked into at random is waited for, unless much of it is asked for at once; and since a day's
 * tables are made a dozen times a thread, which is over before TypeScript has become fast.
 *
 * It knows no table. Its caller (`src/columns/counting/memory.ts`) puts columns of ids and bytes into its memory, and
 * says which of them are added up where, and at which places.
 */
export { nameAddresses, openPlaces } from './addresses'
export { hashKeysAt } from './bytes'
export { addToCube, addViews, clearCube, closeCube, openCube, sizeOfCube } from './cube'
export {
  cubeCodes,
  cubeRare,
  cubeSums,
  forgetCube,
  forgetCubeNames,
  nameCube,
  orderCube,
} from './cube-rows'
export { foldCube } from './fold'
export { clearAll, release, reserve } from './memory'
export {
  giveName,
  giveSameName,
  hashesAt,
  isOneToOne,
  nameWritten,
  openNames,
  roomForName,
  sizeOfNames,
  startsAt,
  textAt,
  valuesAt,
} from './names'
export * from './pairs'
export {
  addRare,
  callBytes,
  countObjects,
  edgeBytes,
  fetchBytes,
  listCountsAt,
  noteDirect,
  noteVisitors,
  raresAt,
  readBytes,
  requestBytes,
  sortRecords,
} from './records'
export {
  addOnes,
  addSums,
  addToSum,
  clearSums,
  countedOf,
  notedOf,
  openSums,
  reserveSums,
  rowsOf,
} from './sums'
export {
  columnAt,
  columnOf,
  countRows,
  forgetRows,
  nameIds,
  namePairs,
  partNames,
  rowNames,
  sumRows,
} from './tables'
export {
  flagFirsts,
  flagVisitors,
  forgetVisitors,
  nameSets,
  rankVisitors,
  sortedHashesAt,
} from './visitors'
