/** Work in parts that can be held between two of them. */
export interface Pause {
  hold(): void
  goOn(): void
  /** Resolves at once or, while it is held, when it goes on. */
  ready(): Promise<void>
}

export function startPause(): Pause {
  let held: PromiseWithResolvers<void> | undefined
  return {
    hold: () => {
      held ??= Promise.withResolvers()
    },
    goOn: () => {
      held?.resolve()
      held = undefined
    },
    ready: () => held?.promise ?? Promise.resolve(),
  }
}
