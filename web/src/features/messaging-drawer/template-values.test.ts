import { knownValues } from '@relaydesk/domain/chat/known-values.ts'
import { expect } from 'chai'
import type { Enquiry } from '../../firestore/enquiry.ts'
import { findTemplates, rankTemplates, splitBody, wordsOf } from './template-values.ts'

const enquiry: Enquiry = {
  id: 'e1',
  number: '20431',
  title: 'Courtesy van',
  accountId: 'a1',
  serviceUnitId: 's1',
  driver: { name: 'Annelies Oude Luttikhuis', mobileNumber: '+447700900119', language: 'nl' },
  vehicle: { make: 'Volkswagen', model: 'Crafter 35', plate: 'GX-119-T' },
  workshop: { name: 'Van Rental & Repair', city: 'Twente' },
  ownerUid: null,
  state: 'OPEN',
  unReadWhatsappMessageCount: 0,
  lastActivityAt: 1,
  createdAt: 1,
}
const known = knownValues(enquiry, 'Nordvik Lease', 'Mareike')
const templates = {
  contact: {
    name: 'contact',
    language: 'en',
    title: 'Please contact us',
    body: 'Please contact us.',
    parameters: [],
  },
  ready: {
    name: 'ready',
    language: 'en',
    title: 'Vehicle ready',
    body: 'Hello {{driverName}}, {{plate}} is ready.',
    parameters: ['driverName', 'plate'],
  },
  klaar: {
    name: 'klaar',
    language: 'nl',
    title: 'Voertuig klaar',
    body: 'Dag {{driverName}}, {{plate}} staat klaar.',
    parameters: ['driverName', 'plate'],
  },
  moved: {
    name: 'moved',
    language: 'nl',
    title: 'Appointment moved',
    body: 'Dag {{driverName}}, op {{date}}.',
    parameters: ['driverName', 'date'],
  },
}

describe('the values of a template', () => {
  it('come from the enquiry, with the driver addressed by the first name', () => {
    expect(known).to.deep.equal({
      driverName: 'Annelies',
      leaseName: 'Nordvik Lease',
      vehicle: 'Volkswagen Crafter 35',
      plate: 'GX-119-T',
      workshop: 'Van Rental & Repair, Twente',
      agentName: 'Mareike',
      enquiryNumber: '20431',
    })
  })

  it('leave a handle as it is', () => {
    const driver = { name: '@tacho.king', mobileNumber: '+31600000000' }
    expect(knownValues({ ...enquiry, driver }, 'L', 'M')['driverName']).to.equal('@tacho.king')
  })
})

describe('the order of templates', () => {
  it('puts what needs nothing more first, then the driver’s language, then what says most', () => {
    expect(
      rankTemplates(templates, known, { language: 'nl-NL', hasAnswered: true }).map(({ type }) => type),
    ).to.deep.equal(['klaar', 'ready', 'contact', 'moved'])
  })

  it('opens a conversation once, and does not close an enquiry that is open', () => {
    const base = { language: 'en', body: 'Hello {{driverName}}', parameters: ['driverName'] }
    const some = {
      completed: { ...base, name: 'enquiry_completion' },
      initiate: { ...base, name: 'initiate_communication' },
      photo: { ...base, name: 'request_photo' },
    }
    const order = (hasAnswered: boolean): string[] =>
      rankTemplates(some, known, { hasAnswered }).map(({ type }) => type)
    expect(order(false)).to.deep.equal(['initiate', 'photo', 'completed'])
    expect(order(true)[0]).to.equal('photo')
  })

  it('names what is missing', () => {
    const moved = rankTemplates(templates, known, { hasAnswered: true }).find(({ type }) => type === 'moved')
    expect(moved?.missing).to.deep.equal(['date'])
  })
})

describe('templates', () => {
  it('are found by words of their title or text, without regard to accents', () => {
    const choices = rankTemplates(templates, known, { hasAnswered: true })
    expect(findTemplates(choices, 'vehícle READY').map(({ type }) => type)).to.deep.equal(['ready'])
    expect(findTemplates(choices, '')).to.have.length(4)
  })

  it('are named by their type when they have no title', () => {
    expect(wordsOf('courtesyVehicleReady')).to.equal('Courtesy vehicle ready')
    expect(wordsOf('courtesy_vehicle_ready')).to.equal('Courtesy vehicle ready')
  })

  it('are cut at their holes', () => {
    expect(splitBody('Hi {{ driverName }}, bye{{plate}}')).to.deep.equal([
      { text: 'Hi ' },
      { hole: 'driverName' },
      { text: ', bye' },
      { hole: 'plate' },
    ])
  })
})
