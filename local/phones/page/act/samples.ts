/** A drawn photo of a dashboard with a warning light, so that nobody needs a camera. */
export function sampleDashboard(): Promise<File> {
  return drawn('dashboard.png', (pen) => {
    pen.fillStyle = '#14201f'
    pen.fillRect(0, 0, 800, 600)
    dial(pen, 230, 0.35)
    dial(pen, 570, 0.82)
    caption(pen, '#f4c164', 'ENGINE TEMPERATURE')
  })
}

/** A drawn photo of an empty cup. */
export function sampleCup(): Promise<File> {
  return drawn('cup.png', (pen) => {
    pen.fillStyle = '#e9e2d6'
    pen.fillRect(0, 0, 800, 600)
    pen.strokeStyle = '#8a6f52'
    pen.lineWidth = 26
    pen.beginPath()
    pen.arc(560, 270, 70, -Math.PI / 2, Math.PI / 2)
    pen.stroke()
    pen.fillStyle = '#fbf8f2'
    pen.beginPath()
    pen.roundRect(260, 150, 300, 270, [12, 12, 90, 90])
    pen.fill()
    pen.stroke()
    caption(pen, '#5b4632', 'EMPTY AGAIN')
  })
}

function caption(pen: CanvasRenderingContext2D, colour: string, words: string): void {
  pen.fillStyle = colour
  pen.font = '600 34px system-ui'
  pen.textAlign = 'center'
  pen.fillText(words, 400, 520)
}

function drawn(name: string, draw: (pen: CanvasRenderingContext2D) => void): Promise<File> {
  const canvas = document.createElement('canvas')
  canvas.width = 800
  canvas.height = 600
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('This browser cannot draw.')
  draw(pen)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(new File([blob], name, { type: 'image/png' }))
      else reject(new Error('The photo could not be drawn.'))
    }, 'image/png')
  })
}

/** `share` is where the needle stands, 0 to 1. */
function dial(pen: CanvasRenderingContext2D, x: number, share: number): void {
  pen.lineWidth = 18
  pen.strokeStyle = '#43504d'
  arc(pen, x, Math.PI * 2.25)
  pen.strokeStyle = share > 0.7 ? '#c2423b' : '#6ccbd8'
  arc(pen, x, Math.PI * (0.75 + 1.5 * share))
}

function arc(pen: CanvasRenderingContext2D, x: number, end: number): void {
  pen.beginPath()
  pen.arc(x, 270, 130, Math.PI * 0.75, end)
  pen.stroke()
}

/** A PDF of one empty page. */
export function sampleDocument(): File {
  const pdf =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'
  return new File([pdf], 'repair-estimate.pdf', { type: 'application/pdf' })
}

/** Where a driver stands. */
export const sampleTruckStop = {
  latitude: 52.27264,
  longitude: 8.04716,
  name: 'Truck stop, gate 2',
  address: 'Hannoversche Str. 4',
}

/** Where a guest stands. */
export const sampleStand = {
  latitude: 52.50466,
  longitude: 13.28047,
  name: 'Hall 2, stand 14',
  address: 'Messedamm 22',
}
