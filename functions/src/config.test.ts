import { expect } from 'chai'
import { readConfig } from './config.ts'

describe('the configuration of functions', function () {
  it('needs a project and queue-service’s address', function () {
    const { tasks } = readConfig({
      GCLOUD_PROJECT: 'demo-relaydesk',
      QUEUE_SERVICE_URL: 'https://queue.example/',
    })
    expect(tasks).to.deep.equal({
      projectId: 'demo-relaydesk',
      location: 'europe-west1',
      queueServiceUrl: 'https://queue.example',
      serviceAccountEmail: 'tasks@demo-relaydesk.iam.gserviceaccount.com',
      audience: 'https://queue.example',
    })
  })

  it('knows by which addresses providers reach us: hosting’s own, or one or several others', function () {
    const env = { GCLOUD_PROJECT: 'demo-relaydesk', QUEUE_SERVICE_URL: 'https://queue.example' }
    expect(readConfig(env).publicBaseUrls).to.deep.equal(['https://demo-relaydesk.web.app'])
    const PUBLIC_BASE_URL = 'https://desk.example/, https://region-project.cloudfunctions.net'
    expect(readConfig({ ...env, PUBLIC_BASE_URL }).publicBaseUrls).to.deep.equal([
      'https://desk.example',
      'https://region-project.cloudfunctions.net',
    ])
    for (const bad of ['desk.example', 'https://desk.example?a=1', 'https://desk.example#a', ','])
      expect(() => readConfig({ ...env, PUBLIC_BASE_URL: bad })).to.throw('PUBLIC_BASE_URL')
  })

  it('names every bad value in one message', function () {
    expect(() =>
      readConfig({ QUEUE_SERVICE_URL: 'somewhere', CLOUD_TASKS_EMULATOR_HOST: 'http://127.0.0.1' }),
    )
      .to.throw()
      .with.property('message')
      .that.matches(/GCLOUD_PROJECT: .*QUEUE_SERVICE_URL: .*CLOUD_TASKS_EMULATOR_HOST: must be host:port/)
  })
})
