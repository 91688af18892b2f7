import type { GuestLanguage } from '../event.ts'
import { wordsOf } from '../reading/words.ts'

/** The language of a guest's text by its small words; null where drinks alone say nothing about it. */
export function languageOf(text: string): GuestLanguage | null {
  const words = wordsOf(text.slice(0, 400).replaceAll(/\S+\.com\S*/g, ' ')).map((word) => word.text)
  const [en, pt] = [english, portuguese].map((known) => words.filter((word) => known.has(word)).length)
  if (en === undefined || pt === undefined || en === pt) return null
  return pt > en ? 'pt' : 'en'
}

const english = new Set(
  (
    'i im id me my the an and with without please pls hi hello hey can could would like want have get you your for of is are ' +
    'thanks thank milk sugar help cancel queue change order to not dont where how long tea it what two three good morning ' +
    'forget make instead ice hot'
  ).split(' '),
)

const portuguese = new Set(
  (
    'eu meu minha um uma com sem por favor oi ola posso pode quero queria gostaria voce voces para pra de da obrigado ' +
    'obrigada valeu leite acucar ajuda cancela cancelar cancele fila mudar muda trocar troca pedido nao onde quanto tempo cha ' +
    'dois duas tres bom boa dia tarde noite esqueca esquece cafe cafezinho gelo quente aveia soja amendoa cardapio ementa ' +
    'bebida tem qual esta pronto bica duplo baunilha descafeinado'
  ).split(' '),
)
