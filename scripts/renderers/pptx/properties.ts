import { head } from './namespaces.ts'
import { xml } from './xml.ts'

export interface About {
  readonly title: string
  readonly organisation: string
  readonly language: string
  /** A day, such as 2027-01-12: the file's dates, so that the same words give the same bytes. */
  readonly issued: string
  readonly slides: number
}

/** What file managers and screen readers learn about the file: `docProps/core.xml`. */
export const coreProperties = ({ title, organisation, language, issued }: About): string =>
  `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title><dc:creator>${xml(organisation)}</dc:creator><cp:lastModifiedBy>${xml(organisation)}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${issued}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${issued}T00:00:00Z</dcterms:modified><dc:language>${language}</dc:language></cp:coreProperties>`

/** `docProps/app.xml`. */
export const appProperties = ({ organisation, slides }: About): string =>
  `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><TotalTime>0</TotalTime><Application>Compact Press</Application><Slides>${slides}</Slides><Notes>${slides}</Notes><HiddenSlides>0</HiddenSlides><Company>${xml(organisation)}</Company></Properties>`
