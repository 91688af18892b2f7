/**
 * How true what a screen shows is. `loading`: nothing came yet. `live`: it is so now. `gap`: the line is broken, too short a
 * time to bother anybody. `stale`: what stands here may be old. `missing`: the server says that there is no such thing.
 */
export type WallPhase = 'loading' | 'live' | 'gap' | 'stale' | 'missing'
