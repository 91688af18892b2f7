import { lease } from '../cloud/lease.ts'
import { openCloud, type Cloud } from '../cloud/open-cloud.ts'
import { startBareService, startQueueService } from './processes.ts'

/** Both services before the same Firestore and the same WhatsApp. */
export interface World extends Cloud {
  bareUrl: string
}

export async function openWorld(): Promise<World> {
  const cloud = await openCloud()
  const queueService = await startQueueService(cloud.queueServicePort, cloud.env)
  const bare = await startBareService({ ...cloud.env, WHATSAPP_TOKEN: lease.token })
  return {
    ...cloud,
    bareUrl: bare.url,
    async stop() {
      await Promise.all([queueService.stop(), bare.stop()])
      await cloud.stop()
    },
  }
}
