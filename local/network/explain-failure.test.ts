import { expect } from 'chai'
import { explainFailure, explainFunctions } from './explain-failure.ts'

describe('what firebase-tools prints, in one sentence', () => {
  it('names a port that somebody took meanwhile', () => {
    const output =
      '\u001b[33m⚠  auth: Port 9099 is not open on 127.0.0.1, could not start Authentication Emulator.\n' +
      'Error: Could not start Authentication Emulator, port taken.\n'
    const error = explainFailure(output, 'out.log')
    expect(error.code).to.equal('port-busy')
    expect(error.message).to.contain('took port 9099, wanted by Authentication Emulator')
  })

  it('gives the cause of functions that cannot be loaded', () => {
    const output =
      'Error: QUEUE_SERVICE_URL: must be an address\n    at readConfig (config.ts:1:1)\n' +
      '⬢  functions: Failed to load function definition from source: FirebaseError: Functions codebase could not be analyzed\n'
    expect(explainFunctions(output)?.message).to.equal(
      'The functions cannot be loaded: QUEUE_SERVICE_URL: must be an address',
    )
  })

  it('says nothing about functions that are loaded', () => {
    expect(explainFunctions('✔  functions: Loaded functions definitions from source: echo.\n')).to.equal(
      undefined,
    )
  })

  it('says that Java is too old', () => {
    const output = 'Error: firebase-tools no longer supports Java version before 21. Please install a JDK.\n'
    expect(explainFailure(output, 'out.log').code).to.equal('no-java')
  })

  it('repeats an error that it does not know, and says where to read on', () => {
    expect(explainFailure('i  starting\n\nError: The moon is full.\n', 'out.log').message).to.equal(
      'The Firebase emulators stopped while starting: The moon is full. (see out.log)',
    )
    expect(explainFailure('', 'out.log').message).to.contain('nothing was printed')
  })
})
