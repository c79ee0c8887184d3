import { useState } from 'preact/hooks'
import { ComputingLine } from '../../components/computing.tsx'
import { OpenPromises } from '../../components/open-promises.tsx'
import { RecoveryLine, ReturnVisits } from '../../components/return-visits.tsx'
import { ownersIn } from '../../lib/expectation/open-promises.ts'
import { ask } from '../../lib/messages/ask.ts'
import { CustomerOver } from './customer-over.tsx'
import { useFigures } from './use-figures.ts'

/** What the shop owes its customers, and whom it should look after. */
export function CarePart({ shop, onTrouble }: { shop: string; onTrouble(error: unknown): void }) {
  const { state, cancel, again } = useFigures('service', shop, onTrouble)
  const [opened, setOpened] = useState<{ customer: string; name: string } | null>(null)
  if (state.at !== 'shown')
    return <ComputingLine progress={state.at === 'stopped' ? null : state.progress} onCancel={cancel} onAgain={again} />
  const { promises, visits, recovery } = state.answer
  const open = (customer: string, name: string) => setOpened({ customer, name })
  const afterwards = (work: Promise<unknown>) => void work.then(again, onTrouble)
  return (
    <>
      <OpenPromises
        promises={promises}
        owners={ownersIn(promises)}
        onCustomer={open}
        onKept={(customer, promise) => afterwards(ask('promiseKept', { customer, promise, kept: true }))}
        onOwner={(given, owner) =>
          afterwards(Promise.all(given.map(({ customer, promise }) => ask('promiseOwner', { customer, promise: promise.id, owner }))))
        }
      />
      <ReturnVisits visits={visits} onCustomer={open} onContact={(customer, what) => afterwards(ask('contact', { customer, do: what }))} />
      <RecoveryLine recovery={recovery} />
      {opened && (
        <CustomerOver
          title={opened.name}
          customer={opened.customer}
          onClose={() => {
            setOpened(null)
            again()
          }}
          onTrouble={onTrouble}
        />
      )}
    </>
  )
}
