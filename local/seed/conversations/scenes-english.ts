import { card, desk, driver, file, template, type Facts, type Line } from './script.ts'

const opening = template('INITIATE_COMMUNICATION', {}, { by: 'relaydesk' })

/** Things that happen on the road, in English. Each is a scene on its own, some minutes long. */
export const englishScenes = {
  breakdown: ({ agent }: Facts): Line[] => [
    opening,
    driver('Hi, it lost power on the motorway and now it only goes 40 km/h 😟'),
    driver('Yellow engine light, and a smell like burnt rubber'),
    desk(`Good to hear from you, ${agent} here. Are you standing somewhere safe?`),
    driver('Yes, rest area, hazard lights on'),
    desk('Please leave the engine off and stay behind the barrier. I am calling the tow truck now.'),
    driver('OK 👍'),
  ],
  place: ({ plate }: Facts): Line[] => [
    desk(`Where exactly is ${plate} now? You can share your location with the paperclip.`),
    card('location', {
      latitude: 52.27264,
      longitude: 8.04761,
      name: 'Rasthof Dammer Berge',
      address: 'A1, 49434 Holdorf',
    }),
    driver('On the truck side, behind the fuel station'),
    desk('Thank you, the driver has it. He needs about 45 minutes.'),
    driver('He is here now, very nice man', { pause: 48 }),
    desk('Great. Take your belongings out before he loads it, please.'),
  ],
  photos: ({ plate }: Facts): Line[] => [
    template('REQUEST_PHOTO', { subject: 'dashboard' }),
    card('image', { mimeType: 'image/jpeg', filename: 'IMG-20261117-WA0004.jpg' }, 'This one came first'),
    card('image', { mimeType: 'image/jpeg', filename: 'IMG-20261117-WA0005.jpg' }),
    driver('and now there are three of them 🙈🙈'),
    desk(`Thank you. That is the diesel filter, ${plate} can still drive to the workshop at low speed.`),
    driver('How low is low?'),
    desk('Not above 80, and no motorway.'),
  ],
  workshop: ({ workshop, time }: Facts): Line[] => [
    desk(`${workshop} can see you tomorrow at ${time}. Is that all right?`),
    driver('Tomorrow is difficult. I have eleven deliveries until noon'),
    desk('They also have a place in the afternoon, at 15:30.'),
    driver('15:30 is perfect'),
    template('APPOINTMENT_CONFIRMED', { date: 'tomorrow', time: '15:30' }),
    driver('Thanks!! Do I need the green card as well?'),
    desk('No, the registration papers are enough.'),
  ],
  diagnosis: ({ workshop, vehicle }: Facts): Line[] => [
    desk(
      `The people at ${workshop} have looked at it. The short version: it will be ready on Thursday. The long version, because you asked: ` +
        `the sensor in the exhaust of your ${vehicle} reported a temperature that cannot be, so the engine protected itself and gave only a ` +
        'third of its power. They changed the sensor and its cable (a marten had been at it), read out the fault memory, drove twenty ' +
        'kilometres with it and found that the left front brake pad is down to 2 mm. That has to be done before it goes back on the road.\n\n' +
        'What it means for you:\n• nothing to pay, it is all in the contract\n• pick-up on Thursday from 10:00\n• please bring the spare key, ' +
        'they need it to teach the new control unit',
    ),
    driver('A marten 😂 ok. Thursday is fine'),
    driver('And the brake, was that dangerous??'),
    desk('Not yet. In two weeks it would have been.'),
    driver('Then I am glad that it broke'),
  ],
  courtesy: ({ workshop }: Facts): Line[] => [
    driver('Do I get another van until then? I have parcels in the back'),
    desk('Of course. I am looking for one with the same height.'),
    template('COURTESY_CAR_READY', { courtesyPlate: 'GX-204-T', time: '13:00' }, { pause: 34 }),
    driver('Perfect, I am there at one'),
    desk(`The key is at the desk of ${workshop}. Return it with a full tank, please ⛽`),
    driver('It smells of fish 🐟 but it drives', { pause: 90 }),
    desk('Oh no. Sorry! I will tell them.', { ending: 'DELIVERED' }),
  ],
  tyres: ({ plate }: Facts): Line[] => [
    desk(
      `It is time for winter tyres on ${plate}. Here you can pick a day: https://tyres.nordvik.example/book?plate=${plate.replaceAll(' ', '')}`,
    ),
    driver('The link says that all Saturdays are taken'),
    desk('They opened another one: 28 November, 08:00 to 12:00. Shall I take it for you?'),
    driver('Yes please. Half past nine?'),
    desk('Booked, 09:30. It takes 25 minutes.'),
    driver('👌'),
  ],
  invoice: ({ enquiryNumber }: Facts): Line[] => [
    driver('The garage wants a paper that says you pay the repair??'),
    file(
      'document',
      { filename: `cost-approval-${enquiryNumber}.pdf`, mimeType: 'application/pdf' },
      'Here it is, just show it to them.',
    ),
    driver('They took it, thank you'),
    card(
      'document',
      { filename: 'Rechnung_4471_final(2).pdf', mimeType: 'application/pdf' },
      'and this is what they gave me',
    ),
    desk('Received. Nothing else to do for you.'),
  ],
  voice: (): Line[] => [
    card('audio', { mimeType: 'audio/ogg; codecs=opus', voice: true, durationSeconds: 23 }),
    desk('I can listen to it in a moment. Is anybody hurt?'),
    driver('No no all good, only the mirror 🪞'),
    desk('Good. Then please take a photo of both vehicles and the other number plate.'),
    card(
      'image',
      { mimeType: 'image/jpeg', filename: 'IMG-20261118-WA0011.jpg' },
      'the other one did not stop',
    ),
    card('contacts', { contacts: [{ name: 'Witness, kiosk', phones: ['+447700900733'], emails: [] }] }),
    desk('Very good that you asked for a witness. I report it to the insurance.'),
  ],
  ready: ({ workshop, time }: Facts): Line[] => [
    desk(`Good news: it is ready. You can fetch it at ${workshop} from ${time}.`),
    driver('Finally 🎉🎉🎉'),
    driver('Is it open on Saturday?'),
    desk('Until 13:00.', { ending: 'DELIVERED' }),
    card('sticker', { mimeType: 'image/webp' }),
  ],
  completion: (): Line[] => [
    desk('Is everything as it should be with the vehicle now?'),
    driver('Like new. Thank you for the quick help, also to your colleague'),
    template('ENQUIRY_COMPLETION'),
    driver('🙏'),
  ],
} satisfies Record<string, (facts: Facts) => Line[]>
