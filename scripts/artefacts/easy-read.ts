import { artefact } from '../model.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { twin } from '../renderers/twin.ts'
import { easyReadView } from '../views/easy-read.ts'

export default artefact({
  about:
    'The compact in Easy Read, for people with a learning disability: a draft until they have tried it out',
  code: 'K11E',
  use: 'easy',
  printing: { paper: 'A4', sides: 'long', stock: 'plain', finish: 'staple' },
  view: easyReadView,
  forms: [
    pdf({ template: 'easy-read' }),
    twin({ template: 'easy-read' }),
    plainText({ template: 'easy-read' }),
  ],
})
