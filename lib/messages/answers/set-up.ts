import { campaignsOf, keepCampaign } from '../../profiles/campaigns.ts'
import { keepListing } from '../../profiles/listings.ts'
import { keepPhrases, phrasesOf } from '../../profiles/phrases.ts'
import { keepSegment, segmentsOf } from '../../profiles/segments.ts'
import { keepServices, servicesOf } from '../../profiles/services.ts'
import type { Store } from '../../profiles/store.ts'
import { keepVoice, voiceOf } from '../../profiles/voice.ts'
import type { Answers } from '../answer.ts'
import { renewTiers } from './standing.ts'

type SetUp = Pick<
  Answers,
  | 'voice'
  | 'keepVoice'
  | 'services'
  | 'keepServices'
  | 'keepListing'
  | 'forgetListing'
  | 'campaigns'
  | 'keepCampaign'
  | 'forgetCampaign'
  | 'segments'
  | 'keepSegment'
  | 'forgetSegment'
  | 'phrases'
  | 'keepPhrases'
>

/** What the seller sets up for a shop, given and kept: how it speaks, what it offers, its listings, campaigns, segments and ready phrases. */
export const setUpAnswers = (store: () => Promise<Store>, now: () => Date): SetUp => ({
  voice: async shop => voiceOf(await store(), shop),
  keepVoice: async voice => {
    await keepVoice(await store(), voice)
    return { kept: true }
  },
  services: async shop => servicesOf(await store(), shop),
  keepServices: async services => {
    const kept = await store()
    const { newTiers } = await keepServices(kept, services)
    if (newTiers) await renewTiers(kept, services.shop, now())
    return { kept: true }
  },
  keepListing: async listing => {
    await keepListing(await store(), listing, now())
    return { kept: true }
  },
  forgetListing: async id => {
    await (await store()).delete('listings', id)
    return { forgotten: true }
  },
  campaigns: async shop => campaignsOf(await store(), shop),
  keepCampaign: async campaign => {
    await keepCampaign(await store(), campaign)
    return { kept: true }
  },
  forgetCampaign: async id => {
    await (await store()).delete('campaigns', id)
    return { forgotten: true }
  },
  segments: async shop => segmentsOf(await store(), shop),
  keepSegment: async segment => {
    await keepSegment(await store(), segment)
    return { kept: true }
  },
  forgetSegment: async id => {
    await (await store()).delete('segments', id)
    return { forgotten: true }
  },
  phrases: async shop => phrasesOf(await store(), shop),
  keepPhrases: async phrases => {
    await keepPhrases(await store(), phrases)
    return { kept: true }
  },
})
