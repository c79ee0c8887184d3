import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { forgetCustomer } from '../../lib/messages/answers/customers.ts'
import type { CampaignRecord } from '../../lib/profiles/campaign-records.ts'
import { campaignsOf, keepCampaign } from '../../lib/profiles/campaigns.ts'
import { openStore } from '../../lib/profiles/store.ts'
import example from './examples/campaigns.v1.json' with { type: 'json' }

test('whoever is forgotten stands in no campaign any more, and the others stay', async () => {
  const store = await openStore()
  await keepCampaign(store, example as CampaignRecord)
  await keepCampaign(store, { ...(example as CampaignRecord), id: 'later', on: '2026-04-01' })
  await forgetCustomer(store, 'shop.example/#19')
  await forgetCustomer(store, 'shop.example/#31')
  const found = await campaignsOf(store, 'shop.example/')
  expect(found.map(({ id }) => id)).toEqual(['later', '5d1c'])
  for (const { groups } of found) expect(groups[0]).toEqual({ tier: 'major', treated: ['shop.example/#12'], holdout: [] })
})
