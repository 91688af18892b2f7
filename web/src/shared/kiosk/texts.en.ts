export const en = {
  language: 'Language',
  phoneShort: 'This number is too short.',
  phoneShortFor: 'This number is too short for {{country}}.',
  phoneLong: 'This number is too long.',
  phoneLongFor: 'This number is too long for {{country}}.',
  phoneWrong: 'This is not a phone number.',
  moreTime: 'More time',
  stillThere: 'Are you still there?',
  loading: 'One moment',
}
