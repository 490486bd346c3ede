/** The library: `analyze` and what it needs. */
export { analyze } from './analyze.js'
export { PackError } from './pack/errors.js'
export { extendPacks } from './pack/extend.js'
export { createPack, loadBundledPacks } from './pack/load.js'
export * from './types.js'
