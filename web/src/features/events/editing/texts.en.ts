export const en = {
  noName: 'It needs a name. Until then the old one stands.',
  nameTaken: 'Something else on this menu has that name.',
  nameTooLong: 'A name may have 40 characters.',
  lineTooLong: 'The line may have 120 characters.',
  tooManyDrinks: 'Ten drinks are the limit: WhatsApp’s lists take no more. Take one off first.',
  tooFewDrinks: 'A menu has at least two drinks. Add one first.',
  placeTooLong: 'The place may have 80 characters.',
  textTooLong: 'The text may have 600 characters.',
  limitOutOfRange: 'A whole number from 1 to 50; 50 means no limit.',
  spellingTaken: 'One of these is the name of another drink.',
}
