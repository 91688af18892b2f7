import { GraphError } from '../errors/graph-error.ts'
import { templateVariables } from '../numbers/message-template.ts'
import type { MessageTemplate } from '../numbers/message-template.ts'
import { requireArray, requireOneOf, requireString } from './read-params.ts'
import type { Choice } from '../../shared/phone/phone-content.ts'
import type { Params } from './read-params.ts'
import { readParameter, readTextValue, wrongCount } from './read-template-parameters.ts'

type Button = NonNullable<MessageTemplate['buttons']>[number]

const SUB_TYPES = { quick_reply: 'QUICK_REPLY', url: 'URL', copy_code: 'COPY_CODE' } as const

/** Button components against the registered buttons: each that needs a value must get one, none may get one too many. */
export function readButtonParameters(template: MessageTemplate, sent: readonly Params[]): Choice[] {
  const buttons = template.buttons ?? []
  const answered = new Map<number, string>()
  for (const component of sent) {
    const index = readIndex(component, buttons.length)
    const button = buttons[index]
    if (!button || answered.has(index))
      throw new GraphError(132000, {
        details: `buttons: Button at index ${index} of type Unknown does not take parameters`,
      })
    answered.set(index, readButton(component, button, index))
  }
  buttons.forEach((button, index) => {
    if (needsValue(button) && !answered.has(index))
      throw new GraphError(131008, {
        details: `buttons: Button at index ${index} of type ${label(button)} requires a parameter`,
      })
  })
  return buttons.map((button, index) => choiceOf(button, answered.get(index)))
}

/** A quick reply without a payload gives its own text back; other buttons give nothing back. */
function choiceOf(button: Button, value: string | undefined): Choice {
  const { text: title } = button
  return button.type === 'QUICK_REPLY' ? { title, id: value ?? title } : { title }
}

function readIndex(component: Params, count: number): number {
  const index =
    typeof component['index'] === 'number'
      ? component['index']
      : Number(requireString(component, 'index', 'button', 2))
  if (!Number.isInteger(index) || index < 0 || index > 9 || index >= count)
    throw wrongCount('buttons', index + 1, count)
  return index
}

/** The value that the button was given. */
function readButton(component: Params, button: Button, index: number): string {
  const subType = requireOneOf(component, 'sub_type', 'button', ['quick_reply', 'url', 'copy_code'])
  if (SUB_TYPES[subType] !== button.type)
    throw new GraphError(132012, {
      details: `buttons: Button at index ${index} expected ${label(button)}, received ${subType}`,
    })
  const parameters = requireArray(component, 'parameters', 'button')
  if (parameters.length !== 1 || (button.type === 'URL' && !needsValue(button)))
    throw wrongCount('buttons', parameters.length, needsValue(button) ? 1 : 0)
  const parameter = readParameter(parameters[0])
  switch (subType) {
    case 'quick_reply':
      requireOneOf(parameter, 'type', 'parameters', ['payload'])
      return requireString(parameter, 'payload', 'parameters', 256)
    case 'url':
      requireOneOf(parameter, 'type', 'parameters', ['text'])
      return readTextValue(parameter)
    case 'copy_code':
      requireOneOf(parameter, 'type', 'parameters', ['coupon_code'])
      return requireString(parameter, 'coupon_code', 'parameters', 15)
  }
}

function needsValue(button: Button): boolean {
  return button.type === 'COPY_CODE' || (button.type === 'URL' && templateVariables(button.url).length > 0)
}

function label(button: Button): string {
  return button.type === 'URL' ? 'Url' : button.type.toLowerCase()
}
