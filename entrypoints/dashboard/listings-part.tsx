import { ListingSentences } from '../../components/listing-sentences.tsx'
import { ask } from '../../lib/messages/ask.ts'
import { useFigures } from './use-figures.ts'

/** What the listings of a shop say, beside what became of it. */
export function ListingsPart({ shop, onTrouble }: { shop: string; onTrouble(error: unknown): void }) {
  const { state, again } = useFigures('listings', shop, onTrouble)
  if (state.at !== 'shown') return null
  return (
    <ListingSentences
      {...state.answer}
      onSave={listing => void ask('keepListing', { shop, ...listing }).then(again, onTrouble)}
      onForget={id => {
        const forgetting = ask('forgetListing', id).then(again)
        forgetting.catch(onTrouble)
        return forgetting
      }}
    />
  )
}
