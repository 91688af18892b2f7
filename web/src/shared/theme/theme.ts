import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

/* In the six hues index 0 is the soft ground (light), 3 the text (dark scheme), 7 the text (light), 9 the soft ground (dark). */
const petrol: MantineColorsTuple = [
  '#EAF5F6',
  '#DFEEF0',
  '#A9D5DB',
  '#6CCBD8',
  '#3FA3B1',
  '#157887',
  '#0F6E7D',
  '#0B5966',
  '#0B4853',
  '#12353C',
]
const violet: MantineColorsTuple = [
  '#F0E9F8',
  '#E4D5F7',
  '#D7C2F5',
  '#CBAEF4',
  '#B291DE',
  '#9874C7',
  '#7F57B1',
  '#653A9A',
  '#492F6E',
  '#2D2442',
]
const blue: MantineColorsTuple = [
  '#E5EEFB',
  '#CADEFA',
  '#AFCDF8',
  '#94BDF7',
  '#76A4E6',
  '#588BD6',
  '#3971C5',
  '#1B58B4',
  '#194280',
  '#172B4B',
]
const amber: MantineColorsTuple = [
  '#FFF0D2',
  '#FBE0AD',
  '#F8D189',
  '#F4C164',
  '#D7A44B',
  '#BA8732',
  '#9C6919',
  '#7F4C00',
  '#5D3C07',
  '#3A2B0D',
]
const red: MantineColorsTuple = [
  '#FCEAE7',
  '#FDD1CC',
  '#FEB9B2',
  '#FFA097',
  '#EB8178',
  '#D6625A',
  '#C2423B',
  '#AD231C',
  '#791F1C',
  '#451B1B',
]
const green: MantineColorsTuple = [
  '#E3F3E8',
  '#C4EBD1',
  '#A5E2B9',
  '#86DAA2',
  '#6BBD88',
  '#50A06D',
  '#358353',
  '#1A6638',
  '#174C2C',
  '#143220',
]
const gray: MantineColorsTuple = [
  '#FAF9F6',
  '#F5F4F0',
  '#ECEAE4',
  '#DEDBD2',
  '#C9C5BA',
  '#85837A',
  '#5E6966',
  '#43504D',
  '#26332F',
  '#14201F',
]
const dark: MantineColorsTuple = [
  '#EDF2F1',
  '#B6C2C3',
  '#96A4A6',
  '#728287',
  '#2B383C',
  '#232F32',
  '#1C272A',
  '#172023',
  '#0F1618',
  '#0B1113',
]

/** Mantine in the design language: section 12 of the screens' page. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 6, dark: 5 },
  black: '#14201F',
  white: '#FFFFFF',
  colors: { petrol, violet, blue, amber, red, green, gray, dark },
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--mono)',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.375rem' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.25' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.3' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.35' },
    },
  },
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '16px', xl: '24px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  breakpoints: { xs: '30em', sm: '48em', md: '64em', lg: '80em', xl: '100em' },
  components: {
    Button: { defaultProps: { size: 'sm', variant: 'default' } },
    // Borders of controls need a contrast of 3.
    Input: { vars: () => ({ wrapper: { '--input-bd': 'var(--line-strong)' }, input: {} }) },
  },
})

const surfaces = {
  '--mantine-color-body': 'var(--bg)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--brand-text)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--subtle)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-error': 'var(--red)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
}

/** Makes Mantine's parts read our tokens; the tokens themselves stand per scheme in `tokens.css`. */
export const resolveCssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-primary-color-filled': 'var(--brand)',
    '--mantine-primary-color-filled-hover': 'var(--brand-deep)',
  },
  light: surfaces,
  dark: surfaces,
})
