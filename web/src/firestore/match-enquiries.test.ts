import { expect } from 'chai'
import { buildEnquiry } from './build-enquiry.test-data.ts'
import { matchEnquiries } from './match-enquiries.ts'

const youssef = buildEnquiry({ id: 'youssef' })
const sarka = buildEnquiry({
  id: 'sarka',
  number: '20419',
  driver: { name: 'Šárka Łukasiewiczová', mobileNumber: '+420770090011' },
  vehicle: { make: 'Renault', model: 'Master', plate: '8T4 2217' },
  lastMessage: {
    messageId: 'm',
    text: 'See you on Monday',
    type: 'text',
    source: 'DRIVER',
    status: '',
    createdAt: 0,
  },
})

function find(search: string): string[] {
  return matchEnquiries([youssef, sarka], search).map(({ id }) => id)
}

describe('searching the enquiries', () => {
  it('finds everything when nothing is searched', () => {
    expect(find('  ')).to.deep.equal(['youssef', 'sarka'])
  })

  it('does not mind accents and case', () => {
    expect(find('sarka lukasiewiczova')).to.deep.equal(['sarka'])
    expect(find('ŠÁRKA')).to.deep.equal(['sarka'])
  })

  it('wants every word, wherever it stands', () => {
    expect(find('monday renault')).to.deep.equal(['sarka'])
    expect(find('monday sprinter')).to.deep.equal([])
  })

  it('knows a plate and a phone number however they are written', () => {
    expect(find('v482kp')).to.deep.equal(['youssef'])
    expect(find('V 482 KP')).to.deep.equal(['youssef'])
    expect(find('+44 7700 900 482')).to.deep.equal(['youssef'])
    expect(find('07700 900 482')).to.deep.equal(['youssef'])
    expect(find('7700 900')).to.deep.equal(['youssef', 'sarka'])
  })

  it("knows the enquiry's number", () => {
    expect(find('20419')).to.deep.equal(['sarka'])
  })
})
