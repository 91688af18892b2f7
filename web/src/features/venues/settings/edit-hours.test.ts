import { expect } from 'chai'
import { hoursOn, likeMonday, withHours, withMoreHours, withoutHours } from './edit-hours.ts'

const monday = { day: 1, from: '08:00', to: '12:00' }
const sunday = { day: 0, from: '10:00', to: '11:00' }

describe('the hours of a week', () => {
  it('are changed, added and taken away one by one', () => {
    const more = withMoreHours([monday, sunday], 1)
    expect(more[2]).to.deep.equal({ day: 1, from: '13:00', to: '15:00' })
    expect(hoursOn(more, 1).map(({ index }) => index)).to.deep.equal([0, 2])
    expect(withHours(more, 2, { to: '16:00' })[2]).to.deep.equal({ day: 1, from: '13:00', to: '16:00' })
    expect(withoutHours(more, 0)).to.deep.equal([sunday, more[2]])
    expect(withMoreHours([], 3)).to.deep.equal([{ day: 3, from: '09:00', to: '17:00' }])
  })

  it('end with the day', () => {
    expect(withMoreHours([{ ...monday, to: '23:30' }], 1)[1]).to.deep.equal({
      day: 1,
      from: '23:00',
      to: '24:00',
    })
  })

  it('can be the same from Monday to Friday', () => {
    const week = likeMonday([monday, { ...monday, day: 4, from: '07:00' }, sunday])
    expect(week.map(({ day, from }) => `${day} ${from}`)).to.deep.equal([
      '1 08:00',
      '2 08:00',
      '3 08:00',
      '4 08:00',
      '5 08:00',
      '0 10:00',
    ])
  })
})
