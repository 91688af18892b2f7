export const en = {
  live: 'Live',
  catchingUp: 'Catching up',
  notLive: 'Not live since {{time}}',
  offlineBanner:
    'No connection since {{time}}. You can go on reading and writing: messages wait on this device and leave by themselves.',
  offlineBannerMemory:
    'No connection since {{time}}. What you write leaves by itself when it is back; keep this tab open until then.',
}
