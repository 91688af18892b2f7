import { CloudTasksClient } from '@google-cloud/tasks'
import { credentials } from '@grpc/grpc-js'

/** The stock client, pointed at an emulator. Close it after use. */
export function openClient(grpcAddress: string): CloudTasksClient {
  const { hostname, port } = new URL(`http://${grpcAddress}`)
  return new CloudTasksClient({
    apiEndpoint: hostname,
    port: Number(port),
    sslCreds: credentials.createInsecure(),
    projectId: 'demo',
    universeDomain: 'googleapis.com',
  })
}
