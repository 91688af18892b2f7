import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import indexes from '../firestore.indexes.json' with { type: 'json' }

const root = path.join(import.meta.dirname, '..')

/** `collectionGroup('x')`, perhaps a comment, and the field of the `where` that follows. */
const query = /collectionGroup\('(\w+)'\)(?:\s|\/\/.*\n)*\.where\('([\w.]+)'/g

/** Every collection group that the servers look through, and by which field. */
function queriesIn(folder: string): { file: string; group: string; field: string }[] {
  const names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => name.endsWith('.ts')).map((name) => path.join(folder, name))
  return files.flatMap((file) =>
    [...readFileSync(path.join(root, file), 'utf8').matchAll(query)].map(([, group = '', field = '']) => ({
      file,
      group,
      field,
    })),
  )
}

describe('the indexes of collection groups', function () {
  // Firestore makes no index over a whole group by itself, and its emulator asks for none.
  const queries = ['packages', 'functions/src', 'queue-service/src'].flatMap(queriesIn)

  it('are asked for somewhere', function () {
    expect(queries).to.have.length.above(4)
  })

  for (const { file, group, field } of queries) {
    it(`have ${field} of ${group}, for ${file}`, function () {
      const override = indexes.fieldOverrides.find(
        ({ collectionGroup, fieldPath }) => collectionGroup === group && fieldPath === field,
      )
      const scopes = override?.indexes.map(({ queryScope }) => queryScope)
      expect(scopes).to.include('COLLECTION_GROUP')
    })
  }
})
