import { useEffect, useState } from 'preact/hooks'
import { useWording } from '../../components/wording.tsx'
import { ask } from '../../lib/messages/ask.ts'
import type { SegmentRecord, SegmentRules } from '../../lib/profiles/segment-records.ts'
import { exportCustomers } from './export-customers.ts'
import { useFigures } from './use-figures.ts'

/** The segment of a shop's customers that is looked at, and what is done with it. */
export function useSegment(shop: string | undefined, onTrouble: (error: unknown) => void) {
  const { words } = useWording()
  /** A large shop is gone through only for who asks for it. */
  const [isOpen, setOpen] = useState(false)
  const { state, again, inSegment } = useFigures('segments', isOpen ? shop : undefined, onTrouble)
  const [rules, setRules] = useState<SegmentRules>({})
  /** Null: everybody, also who is in no segment. */
  const [among, setAmong] = useState<ReadonlySet<string> | null>(null)
  const [saved, setSaved] = useState<SegmentRecord[]>([])
  const [chosen, setChosen] = useState('')
  const [levels, setLevels] = useState<string[]>([])
  const isReady = state.at === 'shown'
  const load = () => (shop ? void ask('segments', shop).then(setSaved, onTrouble) : undefined)
  const loadLevels = (shop: string) => ask('services', shop).then(kept => setLevels(kept?.levels?.map(({ name }) => name) ?? []), onTrouble)
  useEffect(() => {
    setRules({})
    setChosen('')
    load()
    if (shop) void loadLevels(shop)
  }, [shop])
  useEffect(() => {
    if (Object.keys(rules).length === 0) return setAmong(null)
    // Who was found stays while the shop is gone through again.
    if (!isReady) return
    let isLatest = true
    inSegment(rules).then(ids => isLatest && ids && setAmong(new Set(ids)), onTrouble)
    return () => {
      isLatest = false
    }
  }, [rules, isReady])

  const save = async (name: string) => {
    const old = saved.find(one => one.id === chosen && one.name === name)
    const id = old?.id ?? crypto.randomUUID()
    await ask('keepSegment', { v: 1, id, shop: shop ?? '', name, rules, changedOn: new Date().toISOString() })
    setChosen(id)
    load()
  }
  return {
    among,
    /** What the customers are chosen from may be others by now. */
    again,
    builder: {
      rules,
      found: among?.size ?? (isReady ? state.answer.customers : 0),
      isCounting: among === null && Object.keys(rules).length > 0,
      of: isReady ? state.answer.customers : undefined,
      products: isReady ? state.answer.products : [],
      levels,
      saved,
      chosen,
      onOpen: () => setOpen(true),
      onRules: setRules,
      onChoose: (id: string) => {
        setChosen(id)
        setRules(saved.find(one => one.id === id)?.rules ?? {})
      },
      onSave: (name: string) => void save(name).catch(onTrouble),
      onDelete: () => {
        const deleting = ask('forgetSegment', chosen).then(() => {
          setChosen('')
          load()
        })
        deleting.catch(onTrouble)
        return deleting
      },
      onExport: (as: 'csv' | 'xlsx') => void exportCustomers({ as, shop, ...(among && { among: [...among] }) }, words).catch(onTrouble),
    },
  }
}
