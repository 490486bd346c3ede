export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const
export type ColourChoice = (typeof COLOUR_CHOICES)[number]

/**
 * Whether to write colours. The option wins over NO_COLOR (when not empty), that over FORCE_COLOR (0 and false say no),
 * that over TERM=dumb; else a terminal gets colours and nothing else does.
 */
export function wantsColour(choice: ColourChoice, env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (choice !== 'auto') return choice === 'always'
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTerminal && env.TERM !== 'dumb'
}
