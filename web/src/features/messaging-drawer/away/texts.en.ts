export const en = {
  title: 'Live again.',
  fromDriver_one: '{{count}} new message from {{name}}',
  fromDriver_other: '{{count}} new messages from {{name}}',
  answered: '{{name}} answered',
  left_one: 'your message left',
  left_other: '{{count}} messages of yours left',
  failed_one: 'your message was not sent',
  failed_other: '{{count}} messages of yours were not sent',
  gotIt: 'Got it',
}
