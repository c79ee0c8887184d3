import { useEffect, useRef, useState } from 'preact/hooks'
import { CustomersTable } from '../../components/customers-table.tsx'
import { SegmentBuilder } from '../../components/segment-builder.tsx'
import { ShopStanding } from '../../components/shop-standing.tsx'
import { SureButton } from '../../components/sure-button.tsx'
import { useWording } from '../../components/wording.tsx'
import { ask } from '../../lib/messages/ask.ts'
import type { Card, CustomerLine, ShopLine } from '../../lib/messages/contents.ts'
import { CustomerDetails } from './customer-details.tsx'
import { useSegment } from './use-segment.ts'

/** The customers of one shop, all or a segment of them, and the card of the one that is looked at. */
export function CustomersPage({
  shop,
  onImport,
  onTrouble,
}: {
  shop: ShopLine | undefined
  onImport(): void
  onTrouble(error: unknown): void
}) {
  const { words, say } = useWording()
  const [lines, setLines] = useState<CustomerLine[]>([])
  const [broken, setBroken] = useState(0)
  const [more, setMore] = useState(0)
  const [card, setCard] = useState<Card | null>(null)
  const id = shop?.id
  const { among, builder, again } = useSegment(id, onTrouble)

  /** A large shop answers late: by then another may be looked at. */
  const lookedAt = useRef(id)
  lookedAt.current = id
  const load = () => {
    if (!id) return setLines([])
    ask('customers', id).then(answer => {
      if (lookedAt.current !== id) return
      setLines(answer.lines)
      setBroken(answer.broken)
      setMore(answer.more)
    }, onTrouble)
  }
  useEffect(load, [id, shop?.standing?.computedOn])
  /** Whose card was asked for last: until it is there, nothing can be done with the one before. */
  const wanted = useRef('')
  const [waits, setWaits] = useState(false)
  useEffect(() => {
    wanted.current = ''
    setWaits(false)
    setCard(null)
  }, [id])
  const open = async (chosen: string) => {
    wanted.current = chosen
    setWaits(true)
    const answer = await ask('customer', chosen).catch(onTrouble)
    if (wanted.current !== chosen) return
    setWaits(false)
    if (answer !== undefined) setCard(answer)
  }
  /** The line of its customer may be another, and what they are chosen by. */
  const changed = (next: Card | null) => {
    setCard(next)
    load()
    again()
  }

  if (!shop) {
    return (
      <section>
        <h2>{words.dashboard.noShops}</h2>
        <p class="quiet-text">{words.dashboard.noShopsHint}</p>
        <button type="button" onClick={onImport}>
          {words.popup.firstRunFile}
        </button>
      </section>
    )
  }
  const customer = card?.customer.id
  return (
    <>
      <ShopStanding shop={shop} />
      {broken > 0 && <p class="warn">{say(words.dashboard.broken, { n: broken })}</p>}
      {more > 0 && <p class="quiet-text">{say(words.dashboard.notListed, { n: more })}</p>}
      <div class="columns">
        <div>
          <SegmentBuilder {...builder} currency={builder.rules.currency ?? shop.standing?.currency ?? lines[0]?.currency} />
          <CustomersTable lines={among ? lines.filter(line => among.has(line.id)) : lines} chosen={customer} onOpen={open} />
        </div>
        <aside inert={waits}>
          {card && customer ? (
            <>
              <CustomerDetails card={card} onCard={changed} onTrouble={onTrouble} />
              <div class="empty">
                <SureButton
                  key={customer}
                  label={words.dashboard.deleteCustomer}
                  question={words.dashboard.deleteCustomerSure}
                  onSure={async () => {
                    await ask('forgetCustomer', customer)
                    changed(null)
                  }}
                />
              </div>
            </>
          ) : (
            <p class="empty">{words.dashboard.chooseCustomer}</p>
          )}
        </aside>
      </div>
    </>
  )
}
