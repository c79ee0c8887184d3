import { useState } from 'preact/hooks'
import { BehindFigure } from '../../components/behind-figure.tsx'
import { Business } from '../../components/business.tsx'
import { ComputingLine } from '../../components/computing.tsx'
import { download } from '../../components/download.ts'
import { useWording } from '../../components/wording.tsx'
import type { CustomerBehind, Group } from '../../lib/insight/customers-behind.ts'
import { localDay } from '../../lib/pages/day.ts'
import { CampaignsPart } from './campaigns-part.tsx'
import { CustomerOver } from './customer-over.tsx'
import { behindCsv, figureCsv } from './figure-csv.ts'
import { useFigures } from './use-figures.ts'

/** More names than a person looks through; the CSV has all. */
const MOST_SHOWN = 200

interface Behind {
  name: string
  currency: string
  group: Group
  total: number
  customers: CustomerBehind[]
}

/** The figures of one shop, computed in the worker, and whom each is about. */
export function BusinessPage({ shop, onTrouble }: { shop: string | undefined; onTrouble(error: unknown): void }) {
  const wording = useWording()
  const { words, say, moment } = wording
  const { state, cancel, again, behind, campaigns, campaignGroups } = useFigures('figures', shop, onTrouble)
  const [currency, setCurrency] = useState<string>()
  const [shown, setShown] = useState<Behind | null>(null)
  if (!shop) return <p class="quiet-text">{words.dashboard.noShops}</p>
  if (state.at !== 'shown')
    return <ComputingLine progress={state.at === 'stopped' ? null : state.progress} onCancel={cancel} onAgain={again} />

  const day = localDay(new Date())
  const show = async ({ name, ...asked }: { name: string; currency: string; group: Group }) => {
    const found = await behind({ ...asked, most: MOST_SHOWN })
    if (found) setShown({ name, ...asked, ...found })
  }
  const saveBehind = async ({ currency: of, group }: Behind) => {
    const found = await behind({ currency: of, group })
    if (found) download(behindCsv(found.customers, of, wording), `regulars-customers-${group.of}-${day}.csv`)
  }
  const { figures, broken } = state.answer
  // The one chosen in a shop looked at before may be none of this one's.
  const entering = (figures.money.find(one => one.currency === currency) ?? figures.money[0])?.currency
  return (
    <>
      {state.keptOn && <p role="status">{say(words.dashboard.business.keptOn, { moment: moment(state.keptOn) })}</p>}
      {broken > 0 && <p class="warn">{say(words.dashboard.broken, { n: broken })}</p>}
      <Business
        figures={figures}
        currency={currency}
        onCurrency={setCurrency}
        onGroup={asked => void show(asked).catch(onTrouble)}
        onCsv={figure => download(figureCsv(figure), `regulars-${figure.id}-${day}.csv`)}
      />
      <CampaignsPart
        key={`${shop} ${entering}`}
        shop={shop}
        currency={entering}
        resultsOf={campaigns}
        groupsOf={campaignGroups}
        onTrouble={onTrouble}
      />
      {shown && (
        <CustomerOver
          title={shown.name}
          onClose={() => setShown(null)}
          onTrouble={onTrouble}
          list={onOpen => <BehindFigure {...shown} onOpen={onOpen} onCsv={() => void saveBehind(shown).catch(onTrouble)} />}
        />
      )}
    </>
  )
}
