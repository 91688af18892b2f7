import { FieldValue, type DocumentData } from 'firebase-admin/firestore'
import { phoneVariants } from '@relaydesk/domain/people/phone-variants.ts'
import { readEnquiryBefore } from './found-enquiry.ts'
import { millisOf } from './read-timestamp.ts'

/** What an enquiry takes over from one that is put into it: the fields to update. Of each time the later one stays. */
export function mergedEnquiry(source: DocumentData, target: DocumentData): DocumentData {
  const unread: unknown = source['unReadWhatsappMessageCount']
  return {
    ...later(source, target, 'lastDriverMessageAt', ['lastDriverMessageId']),
    ...later(source, target, 'lastActivityAt'),
    ...laterWord(source, target),
    ...userIdOf(source, target),
    ...(typeof unread === 'number' && unread > 0
      ? { unReadWhatsappMessageCount: FieldValue.increment(unread) }
      : {}),
  }
}

function later(
  source: DocumentData,
  target: DocumentData,
  time: string,
  together: string[] = [],
): DocumentData {
  if ((millisOf(source[time]) ?? 0) <= (millisOf(target[time]) ?? 0)) return {}
  const names = [time, ...together].filter((name) => source[name] !== undefined)
  return Object.fromEntries(names.map((name) => [name, source[name]]))
}

function laterWord(source: DocumentData, target: DocumentData): DocumentData {
  const [ours, theirs] = [source, target].map((data) => readEnquiryBefore(data).lastMessage?.createdAt ?? 0)
  return (ours ?? 0) > (theirs ?? 0) ? { lastMessage: source['lastMessage'] } : {}
}

/** The same driver's user id is learned; another driver's is not. */
function userIdOf(source: DocumentData, target: DocumentData): DocumentData {
  const { mobileNumber, whatsappUserId } = readEnquiryBefore(source).driver
  const theirs = readEnquiryBefore(target).driver
  const isSame = mobileNumber === '' || phoneVariants(mobileNumber).includes(theirs.mobileNumber)
  if (whatsappUserId === undefined || theirs.whatsappUserId !== undefined || !isSame) return {}
  return { 'driver.whatsappUserId': whatsappUserId }
}
