/** A driver of the demo. `mobileNumber` is E.164. */
export interface DemoDriver {
  name: string
  mobileNumber: string
  language: string
  /** Where it is not the first word of the name. */
  firstName?: string
}

/*
 * Nobody has these numbers: they lie in ranges that a regulator keeps free for fiction (44 7700 900… Ofcom, 1 … 555 01.. NANPA,
 * 49 171 39200.. Bundesnetzagentur, 33 6 39 98 …. Arcep, 46 70 174 06.. PTS, 61 491 570 156 ACMA) or, where there are none, in
 * ranges that no operator has. They are of the right length for their country, so the product takes them.
 */
export const demoDrivers = {
  youssef: { name: 'Youssef El-Khatib', mobileNumber: '+447700900482', language: 'Arabic, English' },
  annelies: { name: 'Annelies Oude Luttikhuis', mobileNumber: '+447700900119', language: 'English, Dutch' },
  karlFriedrich: {
    name: 'Karl-Friedrich von Hohenzollern-Sigmaringen',
    mobileNumber: '+491713920041',
    language: 'German, English',
  },
  sarka: { name: 'Šárka Łukasiewiczová', mobileNumber: '+420611000217', language: 'Czech, English' },
  thao: {
    name: 'Nguyễn Thị Phương Thảo',
    mobileNumber: '+33639980840',
    language: 'Vietnamese, French, English',
    firstName: 'Thảo',
  },
  miguel: { name: 'Miguel Ángel Fernández', mobileNumber: '+34760000903', language: 'Spanish' },
  fatma: { name: 'Fatma Yıldırım', mobileNumber: '+491713920088', language: 'Turkish, German, English' },
  asa: { name: 'Åsa Björkqvist-Öberg', mobileNumber: '+46701740612', language: 'Swedish, English' },
  oleksandr: { name: 'Олександр Ковальчук', mobileNumber: '+380420000614', language: 'Ukrainian, English' },
  jackson: { name: 'Jackson O’Neill-Whitfield', mobileNumber: '+12025550143', language: 'English' },
  misaki: {
    name: '田中 美咲',
    mobileNumber: '+819000000275',
    language: 'Japanese, English',
    firstName: '美咲',
  },
  layla: { name: 'ليلى بنت عبد الرحمن', mobileNumber: '+971590000331', language: 'Arabic' },
  ines: { name: 'Inês d’Orey e Vasconcelos', mobileNumber: '+351940000641', language: 'Portuguese' },
  joao: { name: 'João Simões', mobileNumber: '+351950000118', language: 'Portuguese' },
  thiago: {
    name: 'Thiago Araújo Nascimento',
    mobileNumber: '+5520900000452',
    language: 'Portuguese (Brazil)',
  },
  eleni: { name: 'Ελένη Παπαδοπούλου', mobileNumber: '+306600000287', language: 'Greek, English' },
  fiona: { name: 'Fiona Ní Dhomhnaill', mobileNumber: '+61491570156', language: 'English' },
  ruben: { name: 'Rúben Gonçalves', mobileNumber: '+351980000390', language: 'Portuguese' },
} satisfies Record<string, DemoDriver>

export type DemoDriverKey = keyof typeof demoDrivers
