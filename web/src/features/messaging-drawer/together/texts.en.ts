export const en = {
  here_one: 'is here.',
  here_other: 'are here.',
  writing_one: 'is writing to {{driver}} too.',
  writing_other: 'are writing to {{driver}} too.',
  colleague: 'A colleague',
  answeredSeconds_one: '{{name}} answered {{count}} second ago.',
  answeredSeconds_other: '{{name}} answered {{count}} s ago.',
  answeredMinutes_one: '{{name}} answered {{count}} minute ago.',
  answeredMinutes_other: '{{name}} answered {{count}} minutes ago.',
  sendAnyway: 'Send anyway',
  keepWriting: 'Keep writing',
}
