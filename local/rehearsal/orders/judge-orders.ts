import type { Verdict } from '../judge.ts'
import type { OrderFacts, StoredOrder, StoredText } from './order-facts.ts'

const final = new Set(['SENT', 'DELIVERED', 'READ', 'FAILED', 'CANCELLED', 'UNKNOWN'])
/** The texts that every guest of this hour is to get, once each. */
const everybodyGets = ['confirmed', 'ready']

/** Compares what guests and baristas did with what came of it. Pure. */
export function judgeOrders(facts: OrderFacts): Verdict {
  const verdict: Verdict = { lost: [], doubled: [], stuck: [], wrongState: [], unknown: [] }
  judgeGuests(facts, verdict)
  judgeNumbers(facts, verdict)
  judgeTexts(facts, verdict)
  for (const [orderId, times] of facts.starts)
    if (times > 1) verdict.doubled.push(`order ${orderId} was started ${times} times`)
  for (const guest of facts.openGuests) verdict.stuck.push(`${guest} still counts as waiting`)
  if (facts.parked > 0) verdict.stuck.push(`${facts.parked} updates are parked`)
  const served = facts.orders.filter(({ status }) => status === 'delivered').length
  if (facts.board.waiting !== 0 || facts.board.served !== served)
    verdict.wrongState.push(
      `the public board shows ${facts.board.waiting} waiting and ${facts.board.served} served instead of 0 and ${served}`,
    )
  return verdict
}

function judgeGuests({ guests, orders, texts }: OrderFacts, verdict: Verdict): void {
  const byId = Map.groupBy(orders, ({ id }) => id)
  const textsOf = Map.groupBy(texts, ({ orderId }) => orderId)
  for (const { messageSid, address } of guests) {
    const [order] = byId.get(messageSid) ?? []
    if (order === undefined) {
      verdict.lost.push(`what ${address} wrote (${messageSid}) became no order`)
      continue
    }
    if (order.status !== 'delivered') verdict.stuck.push(`order ${order.id} is still ${order.status}`)
    judgeNews(order, textsOf.get(order.id) ?? [], verdict)
  }
  if (orders.length > guests.length)
    verdict.doubled.push(`${guests.length} guests have ${orders.length} orders`)
}

function judgeNews(order: StoredOrder, texts: StoredText[], verdict: Verdict): void {
  for (const what of everybodyGets) {
    const found = texts.filter((text) => text.what === what)
    if (found.length === 0) verdict.lost.push(`order ${order.id}: nobody was told that it is ${what}`)
    if (found.length > 1) verdict.doubled.push(`order ${order.id}: ${found.length} texts that it is ${what}`)
  }
  const newest = texts.find(({ messageId }) => messageId === order.text?.messageId)
  if (newest !== undefined && newest.status !== order.text?.status)
    verdict.wrongState.push(
      `order ${order.id} shows its text as ${order.text?.status}, which is ${newest.status}`,
    )
}

function judgeNumbers({ orders }: OrderFacts, verdict: Verdict): void {
  const numbers = orders.flatMap(({ number }) => (number === null ? [] : [number])).sort((a, b) => a - b)
  for (const [index, number] of numbers.entries()) {
    if (number === numbers[index - 1]) verdict.doubled.push(`number ${number} was given twice`)
    else if (number !== index && number !== (numbers[index - 1] ?? -1) + 1)
      verdict.wrongState.push(`there is no number before ${number}`)
  }
}

function judgeTexts({ texts, taken, deadLetters }: OrderFacts, verdict: Verdict): void {
  const takenAs = Map.groupBy(taken, ({ path }) => path)
  const letters = new Set(deadLetters)
  for (const { path, status } of texts) {
    const sids = takenAs.get(path) ?? []
    if (sids.length > 1) verdict.doubled.push(`${path} was taken ${sids.length} times`)
    if (!final.has(status)) verdict.stuck.push(`${path} is still ${status}`)
    if (status === 'UNKNOWN') verdict.unknown.push(path)
    const heard = sids.flatMap(({ callbacks }) => callbacks)
    if (status === 'UNKNOWN' && heard.length > 0)
      verdict.wrongState.push(`${path} is UNKNOWN, although ${heard.join(', ')} came`)
    if (status === 'FAILED' && !letters.has(path)) verdict.lost.push(`${path} failed and nobody was told`)
    const arrived = heard.includes('read') ? 'READ' : heard.includes('delivered') ? 'DELIVERED' : null
    if (arrived !== null && status !== arrived && !(arrived === 'DELIVERED' && status === 'READ'))
      verdict.wrongState.push(`${path} is ${status} instead of ${arrived}`)
    if (sids.length === 0 && (status === 'SENT' || status === 'DELIVERED' || status === 'READ'))
      verdict.lost.push(`${path} is ${status}, but was never taken`)
  }
}
