import { expect } from 'chai'
import * as fc from 'fast-check'
import { buildEvent } from './build-event.test-data.ts'
import { applyEdits } from './apply-edit.ts'
import type { EventEdit } from './event-edit.ts'
import { planSave } from './plan-save.ts'

const place: EventEdit = { kind: 'field', field: 'pickupPlace', value: 'Hall 2', was: 'Counter B' }

describe('saving an event', () => {
  it('writes only the field that changed', () => {
    expect(planSave(buildEvent(), [place])).to.deep.equal({
      changes: [{ path: ['pickupPlace'], value: 'Hall 2' }],
      conflicts: [],
    })
  })

  it('writes nothing when nothing differs', () => {
    const edits: EventEdit[] = [{ ...place, value: 'Counter B' }]
    expect(planSave(buildEvent(), edits).changes).to.deep.equal([])
  })

  it('keeps what a colleague did to another drink meanwhile', () => {
    const colleagues = applyEdits(buildEvent(), [
      { kind: 'availability', id: 'espresso', isOn: false },
      { kind: 'move-drink', id: 'matcha', before: 'flat-white' },
    ])
    const { changes } = planSave(colleagues, [
      { kind: 'drink', id: 'flat-white', field: 'description', value: 'Velvet', was: 'Silky' },
    ])
    expect(changes).to.have.length(1)
    expect(changes[0]?.value).to.deep.include.members([
      { id: 'espresso', title: 'Espresso', description: '', isOn: false },
      { id: 'flat-white', title: 'Flat White', description: 'Velvet', isOn: true },
    ])
    expect(changes[0]?.value).to.have.nested.property('[0].id', 'matcha')
  })

  it('does not write over what a colleague typed in the same place, and says so', () => {
    const colleagues = buildEvent({ pickupPlace: 'Foyer' })
    const line: EventEdit = { kind: 'text', text: 'welcome', value: 'Hi', was: 'Hello' }
    expect(planSave(colleagues, [place, line])).to.deep.equal({
      changes: [{ path: ['texts', 'welcome'], value: 'Hi' }],
      conflicts: [place],
    })
  })

  it('has no conflict when both typed the same', () => {
    expect(planSave(buildEvent({ pickupPlace: 'Hall 2' }), [place])).to.deep.equal({
      changes: [],
      conflicts: [],
    })
  })

  it('takes an emptied text away, so that the usual one is sent', () => {
    const { changes } = planSave(buildEvent(), [{ kind: 'text', text: 'welcome', value: '', was: 'Hello' }])
    expect(changes).to.deep.equal([{ path: ['texts', 'welcome'], value: undefined }])
  })

  it('adds one spelling without writing the others again', () => {
    const { changes } = planSave(buildEvent(), [
      { kind: 'spellings', id: 'flat-white', value: ['flatwhite', 'flat-white'], was: ['flatwhite'] },
    ])
    expect(changes).to.deep.equal([{ path: ['spellingMap', 'flat-white'], value: 'Flat White' }])
  })

  it('lets the spellings follow a drink to its new name, and go with it', () => {
    const renamed = planSave(buildEvent(), [
      { kind: 'drink', id: 'flat-white', field: 'title', value: 'Flattie', was: 'Flat White' },
    ])
    expect(renamed.changes).to.deep.include({ path: ['spellingMap', 'flatwhite'], value: 'Flattie' })
    const removed = planSave(buildEvent(), [{ kind: 'remove-drink', id: 'flat-white' }])
    expect(removed.changes).to.deep.include({ path: ['spellingMap', 'flatwhite'], value: undefined })
  })

  it('forgets the time back when a drink is on again', () => {
    const { changes } = planSave(buildEvent(), [{ kind: 'availability', id: 'matcha', isOn: true }])
    expect(changes[0]?.value).to.have.nested.property('[2]').that.does.not.have.property('backAt')
  })

  it('never loses or doubles a drink by moving', () => {
    const moves = fc.array(
      fc.record({
        kind: fc.constant('move-drink' as const),
        id: fc.constantFrom('flat-white', 'espresso', 'matcha', 'gone'),
        before: fc.constantFrom('flat-white', 'espresso', 'matcha', 'gone', null),
      }),
    )
    fc.assert(
      fc.property(moves, (edits) => {
        const { menu } = applyEdits(buildEvent(), edits)
        expect(menu.map(({ id }) => id)).to.have.members(['flat-white', 'espresso', 'matcha'])
        expect(menu).to.have.length(3)
      }),
    )
  })

  it('does nothing about a drink that is gone', () => {
    const edits: EventEdit[] = [
      { kind: 'drink', id: 'gone', field: 'title', value: 'X', was: 'Y' },
      { kind: 'spellings', id: 'gone', value: ['x'], was: [] },
      { kind: 'availability', id: 'gone', isOn: false },
      { kind: 'remove-drink', id: 'gone' },
    ]
    expect(planSave(buildEvent(), edits)).to.deep.equal({ changes: [], conflicts: [] })
  })
})
