import { head } from './namespaces.ts'

const main = 'application/vnd.openxmlformats-officedocument'

/** Which kind each part is, by the folder it lies in. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${main}.presentationml.presentation.main+xml`],
  [/^ppt\/slides\/[^/]+$/, `${main}.presentationml.slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+$/, `${main}.presentationml.slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+$/, `${main}.presentationml.slideMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+$/, `${main}.presentationml.notesSlide+xml`],
  [/^ppt\/notesMasters\/[^/]+$/, `${main}.presentationml.notesMaster+xml`],
  [/^ppt\/theme\/[^/]+$/, `${main}.theme+xml`],
  [/^ppt\/presProps\.xml$/, `${main}.presentationml.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${main}.presentationml.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${main}.presentationml.tableStyles+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${main}.extended-properties+xml`],
]

/** The list of what every part of the package is; of parts that somebody else made, `known` says it. */
export function contentTypes(
  names: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
): string {
  const overrides = names.flatMap(name => {
    const kind = known.get(name) ?? kinds.find(([pattern]) => pattern.test(name))?.[1]
    return kind ? [`<Override PartName="/${name}" ContentType="${kind}"/>`] : []
  })
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`
}
