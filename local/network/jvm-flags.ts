/** Quick to start and quick to warm up; a network is gone, or idle, before the better compiler pays. */
export const jvmFlags = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Duser.language=en']
