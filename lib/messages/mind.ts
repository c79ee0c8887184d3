import { type Mind, readMind } from '../replies/model/mind.ts'

let loading: Promise<Mind | undefined> | undefined

/** The weights that ship with the extension, read once; without them reviews are read by the word lists alone. */
export function shippedMind(): Promise<Mind | undefined> {
  loading ??= fetch('/models/reviews.bin')
    .then(async file => readMind(await file.arrayBuffer()))
    .catch(error => {
      console.error('the weights cannot be read', error)
      loading = undefined
      return undefined
    })
  return loading
}
