import { GraphError } from './graph-error.ts'

/** Missing or unusable bearer token: 401, code 190. */
export function badToken(): GraphError {
  return new GraphError(190, {
    message: 'Invalid OAuth access token - Cannot parse access token',
    bare: true,
  })
}

/** An object that does not exist, or that this token may not see; Meta does not say which. 400, code 100, subcode 33. */
export function noSuchObject(id: string, verb: 'post' | 'get' | 'delete'): GraphError {
  return new GraphError(100, {
    message:
      `Unsupported ${verb} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, ` +
      'or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api',
    type: 'GraphMethodException',
    subcode: 33,
    bare: true,
  })
}

/** A path that the Graph API does not have. 400, code 2500. */
export function unknownPath(path: string): GraphError {
  return new GraphError(2500, { message: `Unknown path components: ${path}`, bare: true })
}

/** A required parameter is absent: 131008. */
export function missing(param: string): GraphError {
  return new GraphError(131008, { details: `The parameter ${param} is required.` })
}

/** A parameter is there but its value cannot be: 131009. */
export function invalid(details: string): GraphError {
  return new GraphError(131009, { details })
}

/** A parameter has the wrong type, is too long or is not known: 100, worded in the message itself. */
export function wrongParam(sentence: string): GraphError {
  return new GraphError(100, { message: `(#100) ${sentence}`, bare: true })
}
