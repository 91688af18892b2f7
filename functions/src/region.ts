/** Where functions run: beside the databases and the queues. */
export const region = 'europe-west1'
