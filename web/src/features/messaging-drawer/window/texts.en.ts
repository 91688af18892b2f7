export const en = {
  open: 'You can write freely for {{left}}',
  openUntil: ', until {{time}}',
  hoursAndMinutes: '{{hours}} h {{minutes}} min',
  hours: '{{hours}} h',
  minutes: '{{minutes}} min',
  shut: 'Free text closed at {{time}}',
  shutWhy: ', 24 h after the last reply. It opens when {{name}} writes.',
  never: '{{name}} has not written yet',
  neverWhy: '. Send a template, or write and it is held until then.',
  saidOpen: 'You can write freely.',
  saidShort: 'Less than an hour left to write freely.',
  saidShut: 'Free text is closed.',
}
