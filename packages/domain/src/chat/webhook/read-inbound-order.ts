import type { InboundContent, InboundOrder } from './inbound-content.ts'
import { fieldsOf, isObject, listOf, numberOf, present, textOf } from './read-json.ts'

/** More lines than a WhatsApp cart holds, and few enough for one document. */
const most = 500

/** What somebody ordered from a catalogue. */
export function readInboundOrder(order: unknown): InboundContent | null {
  if (!isObject(order)) return null
  const payload: InboundOrder = {
    catalogId: textOf(order['catalog_id'], 200),
    items: listOf(order['product_items']).filter(isObject).slice(0, most).map(readItem),
  }
  return { type: 'order', message: textOf(order['text'], 4_096), payload }
}

function readItem(item: unknown): InboundOrder['items'][number] {
  const { product_retailer_id, quantity, item_price, currency } = fieldsOf(item)
  const itemPrice = numberOf(item_price)
  return {
    productRetailerId: textOf(product_retailer_id, 200),
    quantity: numberOf(quantity) ?? 1,
    ...(itemPrice === undefined ? {} : { itemPrice }),
    ...present({ currency: textOf(currency, 20) }),
  }
}
