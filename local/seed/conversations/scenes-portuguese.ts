import { card, desk, driver, file, template, type Facts, type Line } from './script.ts'

const opening = template('INITIATE_COMMUNICATION', {}, { by: 'relaydesk' })

/** Things that happen on the road, in Portuguese. */
export const portugueseScenes = {
  avaria: ({ agent }: Facts): Line[] => [
    opening,
    driver('Bom dia! A carrinha não pega, só faz um clique 😩'),
    desk(`Bom dia, sou ${agent}. As luzes do painel acendem?`),
    driver('Acendem mas muito fracas'),
    desk('Deve ser a bateria. Vou pedir a assistência em viagem, demora cerca de 40 minutos.'),
    driver('Obrigado, fico à espera dentro do café ☕'),
    driver('Já cá está o senhor do reboque', { pause: 43 }),
  ],
  local: ({ plate }: Facts): Line[] => [
    desk(`Onde está a viatura ${plate}? Pode partilhar a localização.`),
    card('location', {
      latitude: 38.70748,
      longitude: -9.13659,
      name: 'Praça do Comércio',
      address: '1100-148 Lisboa',
    }),
    driver('Estou do lado do rio, em segunda fila 😬'),
    desk('Recebido. Ligue os quatro piscas e coloque o triângulo, por favor.'),
    driver('Feito'),
  ],
  fotografias: (): Line[] => [
    template('REQUEST_PHOTO', { subject: 'pneu da frente' }),
    card('image', { mimeType: 'image/jpeg', filename: 'IMG-20261116-WA0002.jpg' }, 'Está assim desde ontem'),
    desk('Obrigada. Com esse corte não pode circular, trocamos o pneu amanhã.'),
    driver('E posso ir devagarinho até à oficina?'),
    desk('Não, por favor. O reboque leva-a.'),
    driver('Ok, ok 😅'),
  ],
  oficina: ({ workshop, time }: Facts): Line[] => [
    desk(`A oficina ${workshop} tem vaga amanhã às ${time}. Serve-lhe?`),
    driver('Serve perfeitamente'),
    template('APPOINTMENT_CONFIRMED', { date: '24 de novembro', time }),
    driver('Quanto tempo vai demorar?'),
    desk(
      'Pela experiência que temos, uma manhã. Se a peça não estiver em armazém, a oficina encomenda-a e chega no dia seguinte antes das ' +
        '10:00; nesse caso recebe uma viatura de substituição sem custos, com a mesma capacidade de carga. O contrato cobre tudo, não tem ' +
        'nada a pagar, nem mesmo a deslocação.',
    ),
    driver('Muito bem explicado, obrigado!'),
  ],
  substituicao: (): Line[] => [
    driver('Preciso de um carro com ar condicionado, levo medicamentos'),
    desk('Claro. Já encontrei uma refrigerada.'),
    template('COURTESY_CAR_READY', { courtesyPlate: 'BC-58-TR', time: '14:30' }, { pause: 26 }),
    driver('Já estou com ela. Impecável!', { pause: 70 }),
    desk('Boa viagem! 🚐', { ending: 'DELIVERED' }),
  ],
  fatura: ({ enquiryNumber }: Facts): Line[] => [
    driver('Pediram-me uma autorização por escrito'),
    file(
      'document',
      { filename: `autorizacao-reparacao-${enquiryNumber}.pdf`, mimeType: 'application/pdf' },
      'Aqui está.',
    ),
    driver('Entregue. Deram-me isto:'),
    card('document', { filename: 'Fatura FT 2026-1187.pdf', mimeType: 'application/pdf' }),
    desk('Perfeito. Pode ver o estado do processo em https://almar.example/processos/' + enquiryNumber),
  ],
  fim: (): Line[] => [
    desk('A viatura já está a andar bem?'),
    driver('Está ótima, parece nova ✨'),
    template('ENQUIRY_COMPLETION'),
    driver('Obrigadíssimo a toda a equipa 🙏'),
  ],
} satisfies Record<string, (facts: Facts) => Line[]>
