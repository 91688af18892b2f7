import { useMemo } from 'react'
import type { Behaviour } from '../../simulators/shared/behaviour/behaviour.ts'
import type { PhonesNumber } from '../server/stream-events.ts'
import type { PhonesState, ShownPhone } from './stream/phones-state.ts'
import { behavioursOf } from './handset/behaviour-of.ts'

/** A phone of the row, with what its stream says about it. Messages of different streams are counted apart. */
export type PhoneInRow = {
  phone: ShownPhone
  behaviour: Behaviour
  /** Whom it can write to. */
  numbers: readonly PhonesNumber[]
  firstSeq: number | null
  lastSeq: number
}

/** The phones of a stream; parts that have not changed stay the same objects, so that handsets are not drawn anew for nothing. */
export function useRow({ phones, numbers, switches, firstSeq, lastSeq }: PhonesState): PhoneInRow[] {
  const behaviours = useMemo(() => behavioursOf(switches), [switches])
  const byChannel = useMemo(() => numbersByChannel(numbers), [numbers])
  return useMemo(
    () =>
      phones.map((phone) => ({
        phone,
        behaviour: behaviours.get(phone.number) ?? switches.behaviour,
        numbers: byChannel[channelOf(phone.number)],
        firstSeq,
        lastSeq,
      })),
    [phones, behaviours, switches, byChannel, firstSeq, lastSeq],
  )
}

type Channel = 'cloud' | 'whatsapp' | 'sms'

/** A driver can write to every business number, a guest to the addresses of the same channel. */
function numbersByChannel(numbers: readonly PhonesNumber[]): Record<Channel, readonly PhonesNumber[]> {
  return {
    cloud: numbers,
    whatsapp: numbers.filter(isWhatsapp),
    sms: numbers.filter((number) => !isWhatsapp(number)),
  }
}

function isWhatsapp({ phoneNumberId }: PhonesNumber): boolean {
  return phoneNumberId.startsWith('whatsapp:')
}

function channelOf(key: string): Channel {
  if (key.startsWith('sms:')) return 'sms'
  return key.startsWith('whatsapp:') ? 'whatsapp' : 'cloud'
}
