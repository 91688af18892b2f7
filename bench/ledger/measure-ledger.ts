import { openEnquiries } from '../cloud/enquiries.ts'
import { openCloud } from '../cloud/open-cloud.ts'
import type { Effort, PartResult } from '../report/part.ts'
import { median } from '../statistics/percentile.ts'
import { countRpcs } from './count-rpcs.ts'
import { createFollower, type Life } from './follow-message.ts'
import { budget, budgeted, mapEntry, sum, type Entry } from './ledger.ts'
import { costOfMillion, prices } from './prices.ts'

/** What one WhatsApp text asks of the cloud, counted in the real code, and what a million of them cost. */
export async function measureLedger({ quick }: Effort): Promise<PartResult> {
  const cloud = await openCloud()
  const counter = countRpcs()
  try {
    const follower = await createFollower(cloud, counter)
    const lives: Life[] = []
    const turns: { life: Life; answer: Entry }[] = []
    try {
      // One long conversation, so that the trimming of its list of ids is in the average.
      for (const enquiry of await openEnquiries(cloud.firestore, 'ledger', 1)) {
        for (let count = 0; count < (quick ? 40 : 320); count += 1) lives.push(await follower.follow(enquiry))
      }
      for (const enquiry of await openEnquiries(cloud.firestore, 'ledger-both-ways', 1)) {
        for (let count = 0; count < eachWay; count += 1)
          turns.push({ life: await follower.follow(enquiry), answer: await follower.followAnswer(enquiry) })
      }
    } finally {
      follower.server.close()
      follower.server.closeAllConnections()
    }
    return report(lives, turns)
  } finally {
    counter.stop()
    await cloud.stop()
  }
}

/** How many messages each side writes in the conversation. */
const eachWay = 10

function report(lives: Life[], turns: { life: Life; answer: Entry }[]): PartResult {
  const step = (name: keyof Life): Entry => ordinary(lives.map((life) => life[name]))
  const whole = lives.map((life) => sum(Object.values(life)))
  const total = ordinary(whole)
  const mean = mapEntry(sum(whole), (value) => value / lives.length)
  const cost = costOfMillion(mean)
  const ours = sum(turns.flatMap(({ life }) => Object.values(life)))
  const theirs = sum(turns.map(({ answer }) => answer))
  const conversation = sum([ours, theirs])
  const { perMillion } = prices
  return {
    tables: [
      {
        title: 'Ledger of one WhatsApp text, created to read',
        columns: ['step', 'reads', 'writes', 'tasks', 'functions', 'queue-service'],
        rows: [
          ['client: create', ...cells(step('client'))],
          ['door: trigger', ...cells(step('door'))],
          ['hands: claim, send, record', ...cells(step('hands'))],
          ['receipts: sent, delivered, read', ...cells(step('receipts'))],
          ['an ordinary message', ...cells(total)],
          ['budget', budget.reads, budget.writes, budget.tasks, budget.invocations, '–'],
          ['mean, with trimming', ...cells(mean)],
        ],
        notes: [
          `Counted in ${lives.length} messages of one conversation, at the wire. Each receipt comes in a webhook of its own.`,
          'One message in 32 also reads, and in a long conversation rewrites, its list of ids in order to trim it: that is the difference of the mean.',
          'Not counted: what open desks listen to (each one reads a changed message once).',
        ],
      },
      {
        title: `Ledger of a conversation, ${eachWay} messages each way`,
        columns: ['what', 'reads', 'writes', 'tasks', 'functions', 'queue-service'],
        rows: [
          [`${eachWay} texts of the desk, created to read`, ...cells(ours)],
          [`${eachWay} answers of the driver`, ...cells(theirs)],
          ['together', ...cells(conversation)],
          ['one answer', ...cells(ordinary(turns.map(({ answer }) => answer)))],
        ],
        notes: [
          `For a million such conversations: US$ ${costOfMillion(conversation).total.toFixed(2)}, before WhatsApp’s own charges.`,
        ],
      },
      {
        title: 'Dollars for a million messages',
        columns: ['for', 'US$'],
        rows: [
          ['document reads', cost.reads.toFixed(2)],
          ['document writes', cost.writes.toFixed(2)],
          ['tasks', cost.tasks.toFixed(2)],
          ['requests of functions and queue-service', cost.requests.toFixed(2)],
          ['together', cost.total.toFixed(2)],
        ],
        notes: [
          `List prices of ${prices.region}, looked up on ${prices.lookedUp}, in US$ per million: read ${perMillion.read}, write ${perMillion.write}, task operation ${perMillion.taskOperation} (two per task), request ${perMillion.request}.`,
          'Without free quotas, computing time, storage, network and WhatsApp’s own charges.',
        ],
      },
    ],
    targets: budgeted.map((figure) => ({
      what: `${figure} of an ordinary message`,
      measured: total[figure],
      limit: budget[figure],
      kept: total[figure] <= budget[figure],
      binding: true,
    })),
    values: { total, mean, budget, cost, prices, conversation },
  }
}

/** The median, figure by figure: what most messages ask for. */
function ordinary(entries: Entry[]): Entry {
  const [first] = entries
  if (first === undefined) throw new Error('The ledger has no messages.')
  return mapEntry(first, (_value, figure) => median(entries.map((entry) => entry[figure])))
}

function cells({ reads, writes, tasks, invocations, requests }: Entry): number[] {
  return [reads, writes, tasks, invocations, requests]
}
