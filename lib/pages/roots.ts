/** A tree and the open shadow roots in it, each before those within it; they are looked for one by one, as most pages have their list in the first. */
export function* rootsIn(root: ParentNode): Generator<ParentNode> {
  yield root
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* rootsIn(shadowRoot)
}

/** So many rows are no layout, and have no list of their own in them. */
const LONG = 100

/** What a selector finds outside the rows of long tables: a browser takes its time to go through all of them. */
export const outsideRows = (root: ParentNode, selector: string): Element[] =>
  [...root.children].flatMap(child => [
    ...(child.matches(selector) ? [child] : []),
    ...(child.localName === 'tbody' && child.children[LONG] ? [] : outsideRows(child, selector)),
  ])
