import { desk, driver, card, template, type Scene } from './script.ts'

/** The last words of Almar's enquiries. */
export const almarLatest = {
  ines: [
    {
      from: { minutesAgo: 35 },
      lines: [
        driver('Bom dia, voltou a acender a luz do óleo 😕'),
        desk('Bom dia! Consegue parar num sítio seguro e ver o nível?', { pause: 2 }),
        card('image', { mimeType: 'image/jpeg', filename: 'IMG-20261120-WA0003.jpg' }, 'Está no mínimo', {
          pause: 7,
        }),
        desk('Junte meio litro de 5W-30, por favor. Guardamos a fatura.', { pause: 3, ending: 'DELIVERED' }),
        driver('A bomba aqui não tem 5W-30, só 10W-40. Serve?', { pause: 12 }),
      ],
    },
  ],
  joao: [
    {
      from: { minutesAgo: 95 },
      lines: [
        driver('Já saí da oficina, ficou impecável'),
        desk('Que bom! Boa viagem e obrigado pela paciência.', { pause: 4 }),
      ],
    },
  ],
  thiago: [
    {
      from: { minutesAgo: 165 },
      lines: [
        template('INITIATE_COMMUNICATION', {}, { by: 'relaydesk' }),
        driver('Oi! O carro tá puxando pra direita e o volante treme 😬', { pause: 11 }),
        driver('Tô parado no acostamento da A5', { pause: 1 }),
      ],
    },
  ],
  eleni: [
    {
      from: { daysAgo: 1, at: '14:20' },
      lines: [
        driver('Ευχαριστώ! Sorry, I only write English or Greek'),
        desk('No problem at all. Your appointment is on Tuesday at 10:00.', { pause: 5 }),
        desk('A oficina pede a sua assinatura no local.', { pause: 50, ending: 131026 }),
      ],
    },
  ],
} satisfies Record<string, Scene[]>
