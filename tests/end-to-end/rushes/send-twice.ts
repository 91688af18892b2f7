import { randomUUID } from 'node:crypto'
import type { CommandAnswer } from '@relaydesk/domain/tickets/requests.ts'
import type { StaffCommand, StaffMember } from '@relaydesk/store/tickets/staff-command.ts'
import { createTableDesk } from '@relaydesk/store/tickets/table-desk.ts'
import { createCloudTasks } from '@relaydesk/task-queue/cloud-tasks.ts'
import { commandTable } from '@relaydesk/task-queue/command-table.ts'
import { projectId, region, serviceAccount } from '../../../local/network/network-settings.ts'
import type { Hall } from '../tickets/hall.ts'

/** A command with the answers that came, in the order in which it was sent. */
export interface Sent {
  command: StaffCommand
  answers: CommandAnswer[]
}

/**
 * Sends each command twice at once, through two desks that know nothing of each other, as the callable and the text protocol do; writes
 * down what came of it. Not over HTTP: the emulator would start a process for every call that meets another one.
 */
export function sendTwice({ network, venueId }: Hall, sent: Sent[]) {
  const { ports, firestore, cloudTasks } = network
  const queueServiceUrl = `http://127.0.0.1:${ports.queueService}`
  const queue = createCloudTasks({
    projectId,
    location: region,
    queueServiceUrl,
    serviceAccountEmail: serviceAccount,
    audience: queueServiceUrl,
    emulatorHost: cloudTasks.grpcAddress,
  })
  const desks = [1, 2].map(() => ({ tableDesk: createTableDesk(firestore), queue, now: Date.now }))

  return async (who: StaffMember, asked: StaffCommand): Promise<CommandAnswer> => {
    const command = { ...asked, commandId: randomUUID() }
    const answers = await Promise.all(
      desks.map(async (desk) => {
        const answer = await commandTable(desk, venueId, who, command)
        if (answer === null) throw new Error('The venue is gone.')
        return answer
      }),
    )
    sent.push({ command, answers })
    const [answer] = answers
    if (answer === undefined) throw new Error('Nobody answered.')
    return answer
  }
}
