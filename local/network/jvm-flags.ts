/** One collector thread: where two cores serve everything, more of them stand in each other's way. */
export const jvmFlags = ['-XX:+UseSerialGC', '-Duser.language=en']
