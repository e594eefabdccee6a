import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import { escapeText } from '../../tools/escape-text.ts'
import type { About } from '../about.ts'
import { identifier } from '../identifier.ts'
import { info } from '../info.ts'

const { PDFHeader, PDFName, PDFRawStream, PDFString } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/**
 * What PDF/X-4 (ISO 15930-7) asks for beside the pages: which press the inks are for, with its profile (deflated),
 * that nothing is trapped yet, a name made from the content, and PDF 1.6. Whether all of the standard is kept only a
 * preflight can say.
 */
export function exchange(document: PDFDocument, about: About, profile: Uint8Array): void {
  const { context, catalog } = document
  context.header = PDFHeader.forVersion(1, 6)

  const id = identifier(document, about)
  info(document, about, { Trapped: 'False' })
  catalog.set(
    PDFName.of('Metadata'),
    context.register(
      context.stream(Buffer.from(packet(about, id), 'utf8'), { Type: 'Metadata', Subtype: 'XML' }),
    ),
  )
  const destination = PDFRawStream.of(
    context.obj({ N: 4, Filter: 'FlateDecode', Length: profile.length }),
    profile,
  )
  catalog.set(
    PDFName.of('OutputIntents'),
    context.obj([
      {
        Type: 'OutputIntent',
        S: 'GTS_PDFX',
        OutputConditionIdentifier: PDFString.of('FOGRA39'),
        RegistryName: PDFString.of('http://www.color.org'),
        Info: PDFString.of('Offset, coated paper, ISO 12647-2:2004'),
        DestOutputProfile: context.register(destination),
      },
    ]),
  )
}

const packet = (
  { title, author, issued }: About,
  id: string,
): string => `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeText(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeText(author)}</rdf:li></rdf:Seq></dc:creator>
<xmp:CreatorTool>Compact Press</xmp:CreatorTool>
<xmp:CreateDate>${issued}T00:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>${issued}T00:00:00Z</xmp:ModifyDate>
<xmp:MetadataDate>${issued}T00:00:00Z</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:${id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}</xmpMM:DocumentID>
<xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
<pdf:Producer>Compact Press</pdf:Producer>
<pdf:Trapped>False</pdf:Trapped>
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
