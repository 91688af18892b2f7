/** A driver of the demo. `mobileNumber` is E.164. */
export interface DemoDriver {
  name: string
  mobileNumber: string
  language: string
}

/*
 * Nobody has these numbers where the regulator keeps some free for fiction: 7700 900… (Ofcom), 555 01.. (NANPA),
 * 171 39200.. (Bundesnetzagentur), 6 39 98 .. .. (Arcep), 70 1740 6.. (PTS), 491 570 1.. (ACMA). The others are of the right
 * length for their country, from ranges that are not given out as far as is known.
 */
export const demoDrivers = {
  youssef: { name: 'Youssef El-Khatib', mobileNumber: '+447700900482', language: 'Arabic, English' },
  annelies: { name: 'Annelies Oude Luttikhuis', mobileNumber: '+447700900119', language: 'English, Dutch' },
  karlFriedrich: {
    name: 'Karl-Friedrich von Hohenzollern-Sigmaringen',
    mobileNumber: '+491713920041',
    language: 'German, English',
  },
  sarka: { name: 'Šárka Łukasiewiczová', mobileNumber: '+420601000217', language: 'Czech, English' },
  thao: {
    name: 'Nguyễn Thị Phương Thảo',
    mobileNumber: '+33639980840',
    language: 'Vietnamese, French, English',
  },
  miguel: { name: 'Miguel Ángel Fernández', mobileNumber: '+34600000903', language: 'Spanish' },
  fatma: { name: 'Fatma Yıldırım', mobileNumber: '+491713920088', language: 'Turkish, German, English' },
  asa: { name: 'Åsa Björkqvist-Öberg', mobileNumber: '+46701740612', language: 'Swedish, English' },
  oleksandr: { name: 'Олександр Ковальчук', mobileNumber: '+380500000614', language: 'Ukrainian, English' },
  jackson: { name: 'Jackson O’Neill-Whitfield', mobileNumber: '+12025550143', language: 'English' },
  misaki: { name: '田中 美咲', mobileNumber: '+818000000275', language: 'Japanese, English' },
  layla: { name: 'ليلى بنت عبد الرحمن', mobileNumber: '+971500000331', language: 'Arabic' },
  ines: { name: 'Inês d’Orey e Vasconcelos', mobileNumber: '+351910000641', language: 'Portuguese' },
  joao: { name: 'João Simões', mobileNumber: '+351960000118', language: 'Portuguese' },
  thiago: {
    name: 'Thiago Araújo Nascimento',
    mobileNumber: '+5511900000452',
    language: 'Portuguese (Brazil)',
  },
  eleni: { name: 'Ελένη Παπαδοπούλου', mobileNumber: '+306900000287', language: 'Greek, English' },
  fiona: { name: 'Fiona Ní Dhomhnaill', mobileNumber: '+61491570156', language: 'English' },
  ruben: { name: 'Rúben Gonçalves', mobileNumber: '+351930000390', language: 'Portuguese' },
} satisfies Record<string, DemoDriver>

export type DemoDriverKey = keyof typeof demoDrivers
