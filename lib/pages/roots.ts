/** A tree and the open shadow roots in it, each before those within it; they are looked for one by one, as most pages have their list in the first. */
export function* rootsIn(root: ParentNode): Generator<ParentNode> {
  yield root
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* rootsIn(shadowRoot)
}
