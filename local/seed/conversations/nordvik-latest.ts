import { tom } from '../demo-people.ts'
import { card, colleague, desk, driver, file, quoting, reaction, template, type Scene } from './script.ts'

const pdf = 'application/pdf'
const longName = 'Reparaturkostenübernahmebestätigung.pdf'

/** The last words of Nordvik's enquiries. */
export const nordvikLatest = {
  youssef: [
    {
      from: { daysAgo: 1, at: '13:24' },
      lines: [
        template('INITIATE_COMMUNICATION', {}, { by: 'relaydesk' }),
        driver('السلام عليكم، ظهر ضوء حرارة المحرك بعد كيلومترين تقريبًا. توقفت بأمان عند محطة الوقود ⛽️', {
          pause: 7,
        }),
        desk('Thank you, please leave the engine off. I am looking for a workshop near you.', {
          pause: 2,
          ending: 'DELIVERED',
        }),
        { ...file('document', { filename: longName, mimeType: pdf }), by: tom, pause: 88, ending: 131053 },
        desk('We can tow you tomorrow at 09:00.', { pause: 18, ending: 'CANCELLED' }),
      ],
    },
    {
      from: { minutesAgo: 22 },
      lines: [
        card(
          'image',
          { mimeType: 'image/jpeg', filename: 'IMG-20261120-WA0001.jpg' },
          'Still red this morning 😬',
        ),
        desk('Brinkmann can see you today at 12:15, bay 4. Is that all right?', { pause: 2 }),
        reaction(1, '👍', { pause: 1 }),
        driver('نعم، أنا في الطريق. خمس دقائق 🚐', { pause: 8 }),
        card(
          'location',
          { latitude: 52.2799, longitude: 8.0472, name: 'Brinkmann & Söhne', address: 'Osnabrück' },
          '',
          { pause: 5 },
        ),
        quoting(4, driver("Okay 👍 I'm at the garage gate, which door?", { pause: 3 })),
      ],
    },
  ],
  annelies: [
    {
      from: { minutesAgo: 27 * 60 },
      lines: [
        driver('Door is stuck again, I climb in through the passenger side 🙃'),
        desk('Oh dear. We will get you another van.', { pause: 17 }),
      ],
    },
    {
      from: { minutesAgo: 17 },
      lines: [
        desk('The courtesy van is ready from 13:00. Same yard as last time, Piet has the keys.', {
          ending: 'HELD',
        }),
      ],
    },
  ],
  karlFriedrich: [
    {
      from: { minutesAgo: 41 },
      lines: [
        driver('Guten Morgen, ich stehe schon auf dem Hof. Es ist niemand da'),
        desk('Good morning! I ask them at once.', { pause: 4 }),
        template(
          'APPOINTMENT_MOVED',
          { date: 'Monday, 23 November', time: '08:30' },
          { pause: 4, ending: 131026 },
        ),
      ],
    },
  ],
  sarka: [
    {
      from: { minutesAgo: 70 },
      lines: [
        driver('Můžu přijet i v pondělí ráno? Dnes to nestihnu 🙈'),
        desk('Monday at 08:00 works, I have changed it.', { pause: 3 }),
        reaction(1, '👍', { pause: 1 }),
        quoting(2, driver('Super, děkuji moc!', { pause: 1 })),
        desk('Thank you, see you on Monday.', { pause: 1 }),
      ],
    },
  ],
  thao: [
    {
      from: { minutesAgo: 120 },
      lines: [
        driver('Chào buổi sáng! Pin chỉ còn 12 % và trạm sạc bị hỏng rồi 🔋'),
        driver('Sorry, wrong language 😅 The charger here is broken and I have 12 % left'),
        card('location', { latitude: 50.6372, longitude: 3.0633, name: 'Citadelle', address: 'Lille' }, '', {
          pause: 1,
        }),
        desk('There is another one 3 km from you: https://charge.nordvik.example/s/4471', { pause: 2 }),
        driver('I make it. Barely', { pause: 3 }),
        desk(
          'Your courtesy car is booked for tomorrow, 09:00, if the charging flap is not repaired by then.',
          { pause: 1, ending: 'UNKNOWN' },
        ),
      ],
    },
  ],
  miguel: [
    {
      from: { minutesAgo: 140 },
      lines: [
        template('INITIATE_COMMUNICATION', {}, { by: 'relaydesk' }),
        driver('Hola, buenos días', { pause: 7 }),
        card('audio', { mimeType: 'audio/ogg; codecs=opus', voice: true, durationSeconds: 42 }, '', {
          pause: 1,
        }),
      ],
    },
  ],
  fatma: [
    {
      from: { daysAgo: 1, at: '15:02' },
      lines: [
        driver('Werkstatt fragt nach der Bestätigung, könnt ihr die bitte nochmal schicken? Teşekkürler 🙏'),
        file('document', { filename: longName, mimeType: pdf }),
      ],
    },
  ],
  asa: [
    {
      from: { minutesAgo: 190 },
      lines: [
        driver('Hej! Sent 14 photos by e-mail, did you get them?'),
        colleague(tom, 'Got them, thank you. I pass them on to the body shop.', {
          pause: 6,
          ending: 'DELIVERED',
        }),
      ],
    },
  ],
  oleksandr: [
    {
      from: { daysAgo: 2, at: '14:10' },
      lines: [
        driver('Дякую за допомогу! Машина знову їздить'),
        desk('Could you send a photo of the tyre before Friday?', { ending: 'SENT' }),
        desk('We need it for the file, one picture is enough.', { pause: 25, ending: 131047 }),
      ],
    },
  ],
} satisfies Record<string, Scene[]>
