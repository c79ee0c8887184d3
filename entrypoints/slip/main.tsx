import { useState } from 'preact/hooks'
import { boot } from '../../components/boot.tsx'
import '../../components/look.css'
import { SlipForPacker } from '../../components/slip-for-packer.tsx'
import '../../components/slip.css'
import { TroubleLine } from '../../components/trouble.tsx'
import { useWording, wordingIn } from '../../components/wording.tsx'
import { ask, NoAnswer } from '../../lib/messages/ask.ts'
import type { Trouble } from '../../lib/messages/contents.ts'
import { language } from '../../lib/messages/language.ts'
import type { Answer } from '../../lib/messages/protocol.ts'

/** The slip of one order. Its address holds a key that names nobody and ends with the browser. */
function SlipPage({ slipKey, first }: { slipKey: string; first: Answer<'slip'> }) {
  const { words } = useWording()
  const [slip, setSlip] = useState(first)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  if (!slip) return <p class="empty">{words.slip.gone}</p>
  return (
    <>
      <TroubleLine trouble={trouble} />
      <SlipForPacker
        slip={slip}
        onKept={(promise, kept) =>
          void ask('slipKept', { key: slipKey, promise, kept }).then(setSlip, (error: unknown) =>
            setTrouble(error instanceof NoAnswer ? error.trouble : 'unavailable'),
          )
        }
        onPrint={() => print()}
      />
    </>
  )
}

const key = location.hash.slice(1)
const [slip, { language: chosen }] = await Promise.all([ask('slip', key).catch(() => null), language.get()])
boot(chosen, wordingIn(chosen).words.slip.title, <SlipPage slipKey={key} first={slip} />)
