/** An emulator that can be asked for. */
export type EmulatorName = 'firestore' | 'auth' | 'functions' | 'hosting'

/** What to start, and where. */
export interface FirebaseEmulatorsOptions {
  /** Begins with `demo-`: then nothing ever reaches the real cloud, and no credentials are needed. */
  projectId: string
  only: EmulatorName[]
  /** A free port for each one that is not given. */
  ports?: Partial<Record<EmulatorName, number>>
  /** The built web app; without it the folder of firebase.json. */
  hostingPublicDir?: string
  /** The folder with the bundled functions, absolute; without it the folder of firebase.json. */
  functionsSource?: string
  /** Environment of the functions. It wins over what the emulators set, CLOUD_TASKS_EMULATOR_HOST included. */
  functionsEnv?: Record<string, string>
  /** Values for `defineSecret`. */
  functionsSecrets?: Record<string, string>
  /** Everything the emulators and the functions print is appended here. */
  logFile?: string
}
