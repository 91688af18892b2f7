export const en = {
  edited: 'Edited {{time}}',
  textAt: 'Written {{time}}',
  noText: 'without words',
  reactedBy: '{{name}} reacted with {{emoji}}',
  takeBack: 'Take back {{emoji}}',
  reactionMoving: '{{emoji}} is on its way',
  reactionFailed: '{{emoji}} was not sent: {{reason}} Press to try again.',

  tools: 'What to do with this message',
  quote: 'Quote',
  react: 'React',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'This browser does not let us copy. Select the text instead.',
  reactWith: 'React with {{emoji}}',
  windowShut: 'WhatsApp takes a reaction only within 24 h after the driver wrote.',
}
