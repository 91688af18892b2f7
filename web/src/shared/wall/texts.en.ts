export const en = {
  live: 'Live',
  catchingUp: 'Catching up',
  notLive: 'Not live',
  staleTitle: 'This board may be out of date',
  staleBody: 'Last news at {{time}}, more than 45 seconds ago. {{ask}}',
  retrying: 'Trying again every 5 s',
  loading: 'One moment',
  loadingLong: 'Still loading. The connection is slow.',
  broken: 'This screen has a problem',
  brokenBody: 'It starts again by itself in a minute.',
}
