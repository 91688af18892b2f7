import { createQueueRequests } from './requests/create-queue.ts'
import { createTaskRequests } from './requests/create-task.ts'
import { otherRequests } from './requests/other-methods.ts'
import type { ErrorRequest } from './requests/error-request.ts'

/** What each recorded error case sends; the recordings hold only the answers (origin: recordings/README.md). */
export const errorRequests: ReadonlyMap<string, ErrorRequest> = new Map(
  Object.entries({ ...createQueueRequests, ...createTaskRequests, ...otherRequests }),
)
