/** The rules with one condition taken away. */
export interface LoosenedRules {
  /** Line number and condition, for people. */
  name: string
  rules: string
}

const ALLOW = /^\s*allow [\w, ]+: if /
const FUNCTION = /^\s*function (\w+)\(/
/** A condition on a line of its own: what stands before it, itself, and a semicolon. */
const CONDITION = /^(\s*(?:return |&& |allow [\w, ]+: if ))(.+?)(;?)$/

/**
 * Every way to replace one condition by `true`: those of `allow` statements and of functions named `is…` and `has…`.
 * The others give values.
 */
export function loosenRules(rules: string): LoosenedRules[] {
  const lines = rules.split('\n')
  let within = ''
  return lines.flatMap((line, index) => {
    within = FUNCTION.exec(line)?.[1] ?? (ALLOW.test(line) ? 'allow' : within)
    const [, before, condition, after] = CONDITION.exec(line) ?? []
    if (before === undefined || condition === undefined || !/^(is|has|allow)/.test(within)) return []
    const loosened = lines.with(index, `${before}true${after}`).join('\n')
    return [{ name: `line ${index + 1}: ${condition}`, rules: loosened }]
  })
}
