/** Numbered things that each ask something of a form: which of them a form may satisfy, without asking all. */
import type { Form } from './pack.js'
import type { TokenTest } from './pattern.js'
import { createTest, type FormTest, isOfShape, listsOpened, mayAccept, shapeKey } from './token-tests.js'

/** A number, and the tests that a form must pass for it. */
export interface Tested {
  readonly number: number
  readonly tests: readonly TokenTest[]
}

export interface TestIndex {
  /** By the folded word that the tests ask for. */
  readonly words: Map<string, Tested[]>
  /** By the list that they ask for. */
  readonly lists: Map<string, Tested[]>
  /** Those that ask for nothing but a shape, so that many forms will do. */
  readonly shaped: Tested[]
  /** The numbers of those, by `shapeKey` of the forms that were asked. */
  readonly byShape: Map<number, readonly number[]>
  /** All others. */
  readonly others: Tested[]
}

export function indexTests(all: readonly Tested[]): TestIndex {
  const index: TestIndex = { words: new Map(), lists: new Map(), shaped: [], byShape: new Map(), others: [] }
  for (const one of all) {
    const sure = one.tests.find(({ not, kind }) => !not && (kind === 'word' || kind === 'list'))
    if (sure) {
      const table = sure.kind === 'word' ? index.words : index.lists
      const list = table.get(sure.value)
      if (list) list.push(one)
      else table.set(sure.value, [one])
    } else if (one.tests.every(isOfShape)) index.shaped.push(one)
    else index.others.push(one)
  }
  return index
}

/** The numbers of all whose tests a form, or a list entry that begins with it, may pass. */
export function satisfiedBy(
  { words, lists, shaped, byShape, others }: TestIndex,
  form: Form,
): ReadonlySet<number> {
  const passed = ({ tests }: Tested): boolean => tests.every((test) => mayAccept(test, form))
  const shape = shapeKey(form)
  let fitting = byShape.get(shape)
  if (!fitting) byShape.set(shape, (fitting = shaped.filter(passed).map(({ number }) => number)))
  const found = new Set(fitting)
  const add = (some: readonly Tested[] | undefined): void => {
    if (some) for (const one of some) if (!found.has(one.number) && passed(one)) found.add(one.number)
  }
  add(words.get(form.folded))
  for (const list of listsOpened(form)) add(lists.get(list))
  add(others)
  return found
}

/** The question whether a form, or a list entry that begins with it, may pass all tests of one of `any`. */
export function openingTest(any: readonly (readonly TokenTest[])[]): FormTest {
  const index = indexTests(any.map((tests) => ({ number: 0, tests })))
  return createTest((form) => satisfiedBy(index, form).size > 0)
}
