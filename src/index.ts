/** The library: `analyze` and what it needs. */
export { analyze } from './analyze.js'
export { PackError } from './pack/errors.js'
export { extendPacks } from './pack/extend.js'
export { createPack, loadBundledPacks, loadPack } from './pack/load.js'
export { type DocumentRecord, documentRecord, type EventRecord, eventRecords } from './records.js'
export * from './types.js'
