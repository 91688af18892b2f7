const administrator = 'Peça ajuda ao seu administrador.'
const token = `o WhatsApp não aceita a nossa chave de acesso. ${administrator}`
const mayNot = `a nossa conta do WhatsApp não pode fazer isto. ${administrator}`
const unregistered = `o nosso número não está registado no WhatsApp. ${administrator}`
const unavailable = 'o WhatsApp não estava disponível e não disse se ficou com a mensagem.'
const unclear = 'o WhatsApp teve um erro e não disse se ficou com a mensagem.'
const value = 'o WhatsApp não aceita um valor desta mensagem.'
const place = 'um valor não cabe no seu lugar no modelo.'
const otherWay = 'o WhatsApp quer este modelo enviado de outra forma.'
const group = 'o WhatsApp não pode entregar isto a um grupo.'

/** Why a message was not sent, by the code that is stored with it; what stands there in words is English. They go on from "Não enviada: …". */
export const pt: Readonly<Record<string, string>> = {
  0: token,
  1: unclear,
  2: 'o WhatsApp estava em baixo ou sobrecarregado e não disse se ficou com a mensagem.',
  3: mayNot,
  4: 'demasiadas mensagens ao mesmo tempo para a nossa aplicação do WhatsApp.',
  10: mayNot,
  33: `o WhatsApp já não conhece o nosso número. ${administrator}`,
  100: 'o WhatsApp não aceita esta mensagem nesta forma.',
  190: token,
  368: `a nossa conta do WhatsApp está limitada por violar uma regra. ${administrator}`,
  80007: 'demasiadas mensagens ao mesmo tempo para a nossa conta do WhatsApp.',
  130403: 'bloqueámos este número no WhatsApp.',
  130429: 'demasiadas mensagens ao mesmo tempo do nosso número.',
  130472: 'o WhatsApp deixa esta pessoa de fora destas mensagens por causa de uma experiência sua.',
  130497: 'a nossa conta do WhatsApp não pode escrever para este país.',
  131000: unclear,
  131005: mayNot,
  131008: 'falta nesta mensagem algo que o WhatsApp exige.',
  131009: value,
  131016: unavailable,
  131020: group,
  131021: 'o nosso número e o do condutor são o mesmo.',
  131026:
    'o WhatsApp não chega a este número. Pode não usar o WhatsApp, ou não ter aceitado as suas condições.',
  131030: `o nosso número de teste ainda não pode escrever a este condutor. ${administrator}`,
  131031: `a nossa conta do WhatsApp está bloqueada. ${administrator}`,
  131037: `o nome do nosso número ainda não foi aprovado. ${administrator}`,
  131041: group,
  131042: `a conta a pagar do nosso WhatsApp não está em ordem. ${administrator}`,
  131045: unregistered,
  131047:
    'a janela de 24 h fechou antes de sair. Envie um modelo; a resposta do condutor volta a abrir a janela.',
  131048: 'o WhatsApp limita o nosso número porque houve queixas das suas mensagens. Tente amanhã.',
  131049: 'o WhatsApp reteve-a para que esta pessoa não receba demasiadas mensagens. Tente daqui a um dia.',
  131050: 'esta pessoa pediu ao WhatsApp para não receber mais ofertas nossas.',
  131051: 'o WhatsApp não conhece este tipo de mensagem.',
  131052: 'o WhatsApp não conseguiu ir buscar o ficheiro.',
  131053:
    'o WhatsApp não conseguiu ficar com o ficheiro. Pode ser demasiado grande ou de um tipo que não aceita.',
  131055: otherWay,
  131056: 'demasiadas mensagens a este condutor em pouco tempo.',
  131057: 'o WhatsApp está a atualizar o nosso número.',
  131062: 'o WhatsApp precisa do número de telefone desta pessoa para uma mensagem destas.',
  131063: otherWay,
  131064: 'o WhatsApp limita a nossa conta porque há modelos na categoria errada. Tente amanhã.',
  132000: 'o modelo não recebe o número de valores de que precisa.',
  132001: 'o WhatsApp não tem este modelo nesta língua.',
  132005: 'o modelo preenchido é demasiado longo.',
  132007: 'o modelo viola uma regra do WhatsApp.',
  132008: place,
  132012: place,
  132015: 'o WhatsApp suspendeu este modelo por más avaliações. Use outro ou tente mais tarde.',
  132016: 'o WhatsApp desligou este modelo. Use outro.',
  132018: 'um valor tem quebras de linha ou espaços que o WhatsApp não aceita.',
  132068: 'o formulário deste modelo está bloqueado.',
  132069: 'o formulário deste modelo está limitado por agora. Tente daqui a uma hora.',
  133004: unavailable,
  133010: unregistered,
  133016: 'o nosso número foi registado vezes de mais. Tente mais tarde.',
  134100: 'por esta via, o WhatsApp só aceita modelos de marketing.',
  134101: 'o WhatsApp ainda está a preparar este modelo novo. Tente daqui a dez minutos.',
  135000: value,
  137000: 'a identidade do condutor no WhatsApp mudou e não foi confirmada.',
  WINDOW_CLOSED: 'Retida: sai quando o condutor responder.',
  OPENING_TEMPLATE: 'Retida: sai quando o modelo de abertura tiver chegado.',
  NO_ID: 'o WhatsApp não deu nenhum identificador.',
  NO_REASON: 'o WhatsApp recusou-a sem dizer porquê.',
  UNKNOWN_RESULT: 'o WhatsApp não disse se ficou com a mensagem.',
  LEASE_EXPIRED:
    'fomos interrompidos ao entregá-la, por isso pode ter saído ou não. Não a enviamos duas vezes por nós.',
  INVALID_TASK: 'o que foi posto na fila está danificado.',
  INVALID_PAYLOAD:
    'falta ou está danificado o que pertence a esta mensagem (ficheiro, modelo, respostas rápidas).',
  FILE_MISSING: 'o ficheiro não foi carregado por completo.',
  NO_ACCESS_TOKEN: `falta a chave de acesso do número de WhatsApp desta empresa. ${administrator}`,
  SECRETS_UNREACHABLE: 'não foi possível obter a chave de acesso.',
}
