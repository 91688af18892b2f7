import { encode, encodeFields, type Field, type Fields } from './encode-value.ts'
import type { Person } from './people.ts'

/** Where the requests go. Rules belong to a project, so each project of the emulator is a world of its own. */
export interface World {
  firestoreHost: string
  projectId: string
}

/** One request of a browser. Paths are document paths; `list` takes the path of a collection. */
export type Operation = { database?: string } & (
  | { kind: 'get' | 'delete'; path: string }
  | {
      kind: 'list'
      path: string
      where?: [string, 'EQUAL' | 'ARRAY_CONTAINS', Field]
      orderBy?: [string, 'DESCENDING']
    }
  | { kind: 'list-group'; collectionId: string; where?: [string, 'EQUAL', Field] }
  | { kind: 'create' | 'update'; path: string; data: Fields }
)

/** Whether the rules let `person` do it. Any other failure than a refusal by the rules is an error. */
export async function isAllowed(world: World, person: Person, operation: Operation): Promise<boolean> {
  const authorization =
    person.uid === undefined ? {} : { authorization: `Bearer ${unsignedToken(world, person)}` }
  const response = await send(world, operation, authorization)
  if (response.status === 403) return false
  if (response.ok || (response.status === 404 && operation.kind === 'get')) return true
  throw new Error(await describeFailure(operation, response))
}

/** Does it past the rules, as the servers do. */
export async function asServer(world: World, operation: Operation): Promise<void> {
  const response = await send(world, operation, { authorization: 'Bearer owner' })
  if (!response.ok) throw new Error(await describeFailure(operation, response))
}

async function describeFailure(operation: Operation, response: Response): Promise<string> {
  const what = JSON.stringify(operation).slice(0, 200)
  return `${what} was answered ${response.status}: ${(await response.text()).slice(0, 500)}`
}

async function send(world: World, operation: Operation, headers: Record<string, string>): Promise<Response> {
  const root = `projects/${world.projectId}/databases/${operation.database ?? '(default)'}/documents`
  const address = `http://${world.firestoreHost}/v1/${root}`
  const response = await fetch(...request(address, root, operation, headers))
  // Read to the end, or the connection is not used again.
  const body = await response.text()
  return new Response(body, { status: response.status })
}

function request(
  address: string,
  root: string,
  operation: Operation,
  headers: Record<string, string>,
): [string, RequestInit] {
  const post = (body: object): RequestInit => ({ method: 'POST', headers, body: JSON.stringify(body) })
  switch (operation.kind) {
    case 'get':
      return [`${address}/${operation.path}`, { headers }]
    case 'delete':
      return [`${address}:commit`, post({ writes: [{ delete: `${root}/${operation.path}` }] })]
    case 'create':
    case 'update':
      return [`${address}:commit`, post({ writes: [write(root, operation)] })]
    case 'list': {
      const at = operation.path.lastIndexOf('/')
      const parent = at < 0 ? '' : `/${operation.path.slice(0, at)}`
      const from = [{ collectionId: operation.path.slice(at + 1) }]
      return [`${address}${parent}:runQuery`, post({ structuredQuery: { from, ...clauses(operation) } })]
    }
    case 'list-group': {
      const from = [{ collectionId: operation.collectionId, allDescendants: true }]
      return [`${address}:runQuery`, post({ structuredQuery: { from, ...clauses(operation) } })]
    }
  }
}

function write(
  root: string,
  { kind, path, data }: { kind: 'create' | 'update'; path: string; data: Fields },
): object {
  const { fields, updateTransforms } = encodeFields(data)
  const name = `${root}/${path}`
  if (kind === 'create')
    return { update: { name, fields }, updateTransforms, currentDocument: { exists: false } }
  const updateMask = { fieldPaths: Object.keys(fields) }
  return { update: { name, fields }, updateMask, updateTransforms, currentDocument: { exists: true } }
}

function clauses({
  where,
  orderBy,
}: {
  where?: [string, string, Field]
  orderBy?: [string, string]
}): object {
  return {
    ...(where && {
      where: { fieldFilter: { field: { fieldPath: where[0] }, op: where[1], value: encode(where[2]) } },
    }),
    ...(orderBy && { orderBy: [{ field: { fieldPath: orderBy[0] }, direction: orderBy[1] }] }),
  }
}

/** The emulator checks no signature; in the cloud the claims come from Firebase Auth. */
function unsignedToken({ projectId }: World, { uid, claims }: Person): string {
  const issuer = { iss: `https://securetoken.google.com/${projectId}`, aud: projectId }
  const payload = {
    ...issuer,
    sub: uid,
    user_id: uid,
    iat: 0,
    exp: 4e9,
    firebase: { sign_in_provider: 'password' },
    ...claims,
  }
  return (
    [{ alg: 'none', typ: 'JWT' }, payload]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.') + '.'
  )
}
