/** How milks are called where the word milk stands beside them: `Oat milk` → `Oat`, `Leite de aveia` → `Aveia`. */
export function milkName(title: string): string {
  const short = title.replace(/\s+milk$/iu, '').replace(/^leite\s+(?:de\s+)?/iu, '')
  return short.slice(0, 1).toLocaleUpperCase() + short.slice(1)
}
