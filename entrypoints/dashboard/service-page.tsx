import { useEffect, useState } from 'preact/hooks'
import { areBands, BandCuts } from '../../components/band-cuts.tsx'
import { MemberLevels } from '../../components/member-levels.tsx'
import { PerkLedger } from '../../components/perk-ledger.tsx'
import { PublicPromises } from '../../components/public-promises.tsx'
import { ServiceCatalogue } from '../../components/service-catalogue.tsx'
import { isPyramid, TierShares } from '../../components/tier-shares.tsx'
import { useWording } from '../../components/wording.tsx'
import { habits, isPublic, onLevel, publicPromises, toReview } from '../../lib/expectation/catalogue.ts'
import { spentOn } from '../../lib/expectation/perks.ts'
import { CUTS } from '../../lib/expectation/satisfaction.ts'
import { PYRAMID } from '../../lib/insight/tier.ts'
import { ask } from '../../lib/messages/ask.ts'
import type { Answer } from '../../lib/messages/protocol.ts'
import { localDay } from '../../lib/pages/day.ts'
import type { ServiceItem, ServiceRecord } from '../../lib/profiles/service-records.ts'
import { OVERPROMISE } from '../../lib/replies/checks/over-promises.ts'
import { CustomerOver } from './customer-over.tsx'

const nothingYet = (shop: string): ServiceRecord => ({ v: 1, shop, items: [], budget: { of: {} }, changedOn: '' })

/** The service catalogue of one shop, what may be promised in public, and the surprises given. */
export function ServicePage({ shop, onTrouble }: { shop: string; onTrouble(error: unknown): void }) {
  const { words } = useWording()
  const [services, setServices] = useState<ServiceRecord | null>(null)
  const [perks, setPerks] = useState<Answer<'perks'>>([])
  const [saved, setSaved] = useState(true)
  const [opened, setOpened] = useState<{ customer: string; name: string } | null>(null)
  const loadPerks = () => void ask('perks', shop).then(setPerks, onTrouble)
  useEffect(() => {
    setServices(null)
    setSaved(true)
    ask('services', shop).then(kept => setServices(kept ?? nothingYet(shop)), onTrouble)
    loadPerks()
  }, [shop])
  if (!services) return null

  const { items, budget, pyramid = PYRAMID, levels = [], bands = { some: CUTS[2], much: CUTS[3] } } = services
  const now = new Date()
  const today = localDay(now)
  const month = perks.filter(({ on }) => on.slice(0, 7) === today.slice(0, 7))
  const change = (to: Partial<ServiceRecord>) => {
    setServices({ ...services, ...to })
    setSaved(false)
  }
  const changeItems = (to: ServiceItem[]) => change({ items: to })
  const save = async () => {
    const kept = { ...services, changedOn: new Date().toISOString() }
    await ask('keepServices', kept)
    setServices(kept)
    setSaved(true)
  }
  const complete =
    items.every(({ what }) => what.trim() !== '') &&
    levels.every(({ name }) => name.trim() !== '') &&
    areBands(bands) &&
    isPyramid(pyramid) &&
    /^([A-Z]{3})?$/.test(budget.currency ?? '')
  const promised = items.filter(isPublic).map(({ what }) => what)
  return (
    <>
      <ServiceCatalogue
        items={items}
        currency={budget.currency}
        habits={habits(items, perks, now).map(({ item, customers, to }) => ({ item: item.id, customers, to }))}
        due={toReview(items, today).map(({ id }) => id)}
        onChange={changeItems}
        onLevel={(id, level) => changeItems(items.map(item => (item.id === id ? onLevel(item, level, today) : item)))}
        onAdd={() =>
          changeItems([...items, { id: crypto.randomUUID(), what: '', level: 'basic', audience: 'public', since: today, moved: [] }])
        }
      />
      <PublicPromises
        promises={publicPromises(items)}
        tooMuch={promised.filter(what => OVERPROMISE.zh.test(what) || OVERPROMISE.en.test(what))}
      />
      <PerkLedger
        budget={budget}
        spent={{
          vip: spentOn('vip', month),
          major: spentOn('major', month),
          ordinary: spentOn('ordinary', month),
          small: spentOn('small', month),
        }}
        perks={perks}
        onBudget={to => change({ budget: to })}
        onCustomer={(customer, name) => setOpened({ customer, name })}
      />
      <TierShares pyramid={pyramid} currency={budget.currency} onChange={to => change({ pyramid: to })} />
      <MemberLevels levels={levels} months={pyramid.months} currency={budget.currency} onChange={to => change({ levels: to })} />
      <BandCuts bands={bands} onChange={to => change({ bands: to })} />
      <div class="row">
        <button type="button" class="primary" disabled={saved || !complete} onClick={() => void save().catch(onTrouble)}>
          {words.dashboard.service.save}
        </button>
        <span role="status">
          {complete ? saved && services.changedOn !== '' && words.dashboard.voice.saved : words.dashboard.service.unnamed}
        </span>
      </div>
      {opened && (
        <CustomerOver
          title={opened.name || words.card.unknown}
          customer={opened.customer}
          onClose={() => {
            setOpened(null)
            loadPerks()
          }}
          onTrouble={onTrouble}
        />
      )}
    </>
  )
}
