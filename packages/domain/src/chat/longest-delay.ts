/** The longest delay of a message in seconds: Cloud Tasks schedules at most 30 days ahead. */
export const longestDelaySeconds = 30 * 24 * 60 * 60
