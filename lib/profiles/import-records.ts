import * as z from 'zod/mini'
import { customerRecord, storedOrder } from './records.ts'

/** What is kept of an import so that it can be taken back: the import itself, and what each part of it changed. */

const text = z.string()
const date = z.string()

export const importRecord = z.object({
  v: z.literal(1),
  id: text,
  shop: text,
  /** The name of the file. */
  file: text,
  on: date,
  /** Rows that are in. */
  orders: z.int(),
  customers: z.int(),
  reviews: z.int(),
  /** Rows that were to come in; with fewer the import was cut off or stopped. */
  rows: z.optional(z.int()),
  /** How many parts there are, or were. */
  parts: z.int(),
  /** It is being taken back, or was: `left` parts are still in; `stayed`: what was changed since by a page and stays. */
  undo: z.optional(z.object({ on: date, left: z.int(), stayed: z.int() })),
})
export type ImportRecord = z.infer<typeof importRecord>

/** What is known of a customer beside what is summed up of the orders. */
export const FACTS = [
  'identifiedBy',
  'aliases',
  'name',
  'maskedName',
  'customerKey',
  'email',
  'phone',
  'stated',
  'complaints',
  'promises',
  'note',
  'risk',
  'dealings',
  'noContact',
  'visitedOn',
  'pinned',
  'leftBecause',
] as const

const facts = z.partial(
  z.pick(customerRecord, {
    identifiedBy: true,
    aliases: true,
    name: true,
    maskedName: true,
    customerKey: true,
    email: true,
    phone: true,
    stated: true,
    complaints: true,
    promises: true,
    note: true,
    risk: true,
    dealings: true,
    noContact: true,
    visitedOn: true,
    pinned: true,
    leftBecause: true,
  }),
)
export type Facts = z.infer<typeof facts>

/**
 * One order the file holds. `after`: the print of what the import made of it, none where it changed nothing; `before`: what it was, none where it was new;
 * `alone`: the customer record that stood for this order alone until the import said whose it is.
 */
const orderTrace = z.object({
  key: text,
  after: z.optional(text),
  before: z.optional(storedOrder),
  alone: z.optional(z.unknown()),
})
export type OrderTrace = z.infer<typeof orderTrace>

/** One customer the file names: the print of the facts after it, whether the import made the record, and the facts it changed. */
const customerTrace = z.object({
  id: text,
  print: text,
  made: z.optional(z.literal(true)),
  before: z.optional(facts),
  after: z.optional(facts),
})
export type CustomerTrace = z.infer<typeof customerTrace>

/** One review the file holds, or the reply to it: as with orders. */
const recordTrace = z.object({ id: text, after: z.optional(text), before: z.optional(z.unknown()) })
export type RecordTrace = z.infer<typeof recordTrace>

export const importPart = z.object({
  v: z.literal(1),
  id: text,
  import: text,
  orders: z.array(orderTrace),
  customers: z.array(customerTrace),
  reviews: z.array(recordTrace),
  replies: z.array(recordTrace),
})
export type ImportPart = z.infer<typeof importPart>
