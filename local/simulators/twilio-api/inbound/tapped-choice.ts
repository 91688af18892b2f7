import type { SimulatorState } from '../simulator-state.ts'

/** What a tap on a button or a row of a template tells; the words are its title. @throws Error for a choice that is not there */
export function tappedChoice(
  state: SimulatorState,
  { sid, id }: { sid: string; id: string },
): { body: string; params: Record<string, string> } {
  const message = state.messages.find(sid)
  const content = message?.content
  const choice = content?.type === 'interactive' ? content.choices.find((one) => one.id === id) : undefined
  if (message === undefined || content?.type !== 'interactive' || choice === undefined)
    throw new Error(`The message ${sid} offers no choice ${id}.`)
  const { title, description } = choice
  const replied = { OriginalRepliedMessageSid: sid, OriginalRepliedMessageSender: message.from }
  const params: Record<string, string> =
    content.kind === 'list'
      ? {
          MessageType: 'interactive',
          ListId: id,
          ListTitle: title,
          ...(description === undefined ? {} : { ListDescription: description }),
        }
      : { MessageType: 'button', ButtonText: title, ButtonPayload: id, ButtonType: 'REPLY' }
  return { body: title, params: { ...params, ...replied } }
}
