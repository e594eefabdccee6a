import { strToU8, type Zippable, zipSync } from 'fflate'
import { makePng } from './make-png.ts'

/** PowerPoint templates as organisations have them, made here: each of another kind, with what trips programs up. */

interface Place {
  /** As the file writes it: `type="title"`, `idx="13"`. */
  readonly ph: string
  readonly name: string
  /** Left, top, width and height, in hundredths of the slide; from the master without it. */
  readonly at?: readonly [number, number, number, number]
  /** What stands in its list of styles. */
  readonly style?: string
}

interface Layout {
  readonly name: string
  readonly attributes?: string
  readonly ground?: string
  readonly places: readonly Place[]
  readonly drawn?: string
  readonly mapping?: string
}

export interface MadeTemplate {
  readonly size: readonly [number, number]
  readonly main?: 'template' | 'presentation'
  readonly faces: readonly [string, string]
  /** dk1, lt1, dk2, lt2 and six accents. */
  readonly colours: readonly string[]
  readonly master: {
    readonly places: readonly Place[]
    readonly drawn?: string
    readonly title: string
    readonly body: string
  }
  readonly layouts: readonly Layout[]
  /** Slides of its own, which no deck of ours may hold. */
  readonly slides?: number
  /** Parts to add or to put in place of others. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

const ns =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const kind = 'application/vnd.openxmlformats-officedocument.presentationml'
const group =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

const rels = (list: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`

type Size = MadeTemplate['size']

export const areaXml = ([w, h]: Size, [x, y, cx, cy]: readonly [number, number, number, number]): string =>
  `<a:xfrm><a:off x="${Math.round((x * w) / 100)}" y="${Math.round((y * h) / 100)}"/><a:ext cx="${Math.round((cx * w) / 100)}" cy="${Math.round((cy * h) / 100)}"/></a:xfrm>`

export const band = (
  size: Size,
  at: readonly [number, number, number, number],
  colour: string,
  id: number,
): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Band ${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${areaXml(size, at)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill></p:spPr></p:sp>`

export const picture = (
  size: Size,
  at: readonly [number, number, number, number],
  link: string,
  id: number,
): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Logo" descr="The logo &amp; name"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="${link}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${areaXml(size, at)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`

function placeXml(size: Size, { ph, name, at, style = '' }: Place, id: number): string {
  const text = ph.includes('sldNum')
    ? '<a:fld id="{5A1C4D70-0000-4000-8000-000000000001}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld>'
    : '<a:r><a:rPr lang="en-US"/><a:t>Click to edit</a:t></a:r>'
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr>${at ? `<p:spPr>${areaXml(size, at)}</p:spPr>` : '<p:spPr/>'}<p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle>${style}</a:lstStyle><a:p>${text}</a:p></p:txBody></p:sp>`
}

const tree = (size: Size, places: readonly Place[], drawn = ''): string =>
  `<p:spTree>${group}${drawn}${places.map((one, i) => placeXml(size, one, i + 2)).join('')}</p:spTree>`

const map =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"'

export function templateParts({
  size,
  main = 'template',
  faces,
  colours,
  master,
  layouts,
  slides = 0,
  parts = {},
}: MadeTemplate): Record<string, string | Uint8Array> {
  const slots = ['dk1', 'lt1', 'dk2', 'lt2', ...[1, 2, 3, 4, 5, 6].map(one => `accent${one}`)]
  const scheme = [
    ...slots.map((slot, i) => `<a:${slot}><a:srgbClr val="${colours[i]}"/></a:${slot}>`),
    '<a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink>',
  ]
  const face = (tag: string, name: string): string =>
    `<a:${tag}><a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/></a:${tag}>`
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const theme = `${head}<a:theme ${ns} name="Ours"><a:themeElements><a:clrScheme name="Ours">${scheme.join('')}</a:clrScheme><a:fontScheme name="Ours">${face('majorFont', faces[0])}${face('minorFont', faces[1])}</a:fontScheme><a:fmtScheme name="Ours"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="6350">${fill}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  const layoutName = (i: number): string => `ppt/slideLayouts/slideLayout${i + 1}.xml`
  const slideName = (i: number): string => `ppt/slides/slide${i + 1}.xml`
  const made: Record<string, string | Uint8Array> = {
    '_rels/.rels': rels([['officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': `${head}<p:presentation ${ns}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>${slides > 0 ? `<p:sldIdLst>${Array.from({ length: slides }, (_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 3}"/>`).join('')}</p:sldIdLst>` : ''}<p:sldSz cx="${size[0]}" cy="${size[1]}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': rels([
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['theme', 'theme/theme1.xml'],
      ...Array.from({ length: slides }, (_, i) => ['slide', `slides/slide${i + 1}.xml`] as const),
    ]),
    'ppt/theme/theme1.xml': theme,
    'ppt/media/image1.png': makePng({
      width: 90,
      height: 30,
      colour: 2,
      pixel: x => (x % 30 < 15 ? [20, 90, 160] : [240, 190, 20]),
    }),
    'ppt/slideMasters/slideMaster1.xml': `${head}<p:sldMaster ${ns}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${tree(size, master.places, master.drawn)}</p:cSld><p:clrMap ${map}/><p:sldLayoutIdLst>${layouts.map((_, i) => `<p:sldLayoutId id="${2147483649 + i}" r:id="rId${i + 3}"/>`).join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${master.title}</p:titleStyle><p:bodyStyle>${master.body}</p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': rels([
      ['theme', '../theme/theme1.xml'],
      ['image', '../media/image1.png'],
      ...layouts.map((_, i) => ['slideLayout', `../slideLayouts/slideLayout${i + 1}.xml`] as const),
    ]),
  }
  layouts.forEach(({ name, attributes = '', ground, places, drawn, mapping }, i) => {
    const back = ground
      ? `<p:bg><p:bgPr><a:solidFill><a:schemeClr val="${ground}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`
      : ''
    made[layoutName(i)] =
      `${head}<p:sldLayout ${ns} ${attributes}><p:cSld name="${name}">${back}${tree(size, places, drawn)}</p:cSld><p:clrMapOvr>${mapping ? `<a:overrideClrMapping ${mapping}/>` : '<a:masterClrMapping/>'}</p:clrMapOvr></p:sldLayout>`
    made[`ppt/slideLayouts/_rels/slideLayout${i + 1}.xml.rels`] = rels([
      ['slideMaster', '../slideMasters/slideMaster1.xml'],
      ['image', '../media/image1.png'],
    ])
  })
  for (let i = 0; i < slides; i++) {
    made[slideName(i)] =
      `${head}<p:sld ${ns}><p:cSld><p:spTree>${group}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
    made[`ppt/slides/_rels/slide${i + 1}.xml.rels`] = rels([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
    ])
  }
  const types = [
    ['presentation.xml', `${main}.main`],
    ['slideMasters/slideMaster1.xml', 'slideMaster'],
    ...layouts.map((_, i) => [`slideLayouts/slideLayout${i + 1}.xml`, 'slideLayout']),
    ...Array.from({ length: slides }, (_, i) => [`slides/slide${i + 1}.xml`, 'slide']),
  ].map(([part, type]) => `<Override PartName="/ppt/${part}" ContentType="${kind}.${type}+xml"/>`)
  made['[Content_Types].xml'] =
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>${types.join('')}<Override PartName="/ppt/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>`
  return { ...made, ...parts }
}

export const zipped = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ) as Zippable,
    { mtime: new Date(1980, 0, 1) },
  )

const letters = (size: number, more = '', face = '+mn-lt', colour = 'tx1'): string =>
  `<a:lvl1pPr ${more}><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPts val="1000"/></a:spcBef>BULLET<a:defRPr sz="${size * 100}"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:latin typeface="${face}"/></a:defRPr></a:lvl1pPr>`
const title = (size: number, more = '', colour = 'tx1'): string =>
  letters(size, more, '+mj-lt', colour).replace('BULLET', '')
const list = (size: number): string =>
  letters(size, 'marL="285750" indent="-285750"').replace(
    'BULLET',
    '<a:buFont typeface="Arial"/><a:buChar char="•"/>',
  )
const plain = (size: number, more = '', colour = 'tx1'): string =>
  letters(size, `marL="0" indent="0" ${more}`, '+mn-lt', colour).replace('BULLET', '<a:buNone/>')

const wide: Size = [12192000, 6858000]

/** Names and idx of its own, no types of layouts, a band with the logo on the master, a dark cover, a layout without a title. */
export const moorland: MadeTemplate = {
  size: wide,
  faces: ['Georgia', 'Calibri'],
  colours: [
    '1D2733',
    'FFFFFF',
    '35536B',
    'EAF0F4',
    '005A8C',
    '7A2182',
    '00704A',
    'A33B00',
    '8A6500',
    '5B4A9E',
  ],
  master: {
    places: [
      { ph: 'type="title"', name: 'Title', at: [5, 11, 90, 13] },
      { ph: 'type="body" idx="1"', name: 'Text', at: [5, 26, 90, 62] },
      { ph: 'type="ftr" sz="quarter" idx="3"', name: 'Footer', at: [5, 93, 60, 5], style: plain(11) },
      {
        ph: 'type="sldNum" sz="quarter" idx="4"',
        name: 'Number',
        at: [88, 93, 7, 5],
        style: plain(11, 'algn="r"'),
      },
    ],
    drawn: band(wide, [0, 0, 100, 9], 'accent1', 20) + picture(wide, [82, 1.5, 13, 6], 'rId2', 21),
    title: title(36),
    body: list(28),
  },
  layouts: [
    {
      name: 'NM Full picture',
      places: [{ ph: 'type="pic" idx="14"', name: 'Picture', at: [0, 9, 100, 91] }],
    },
    {
      name: 'NM Cover',
      attributes: 'showMasterSp="0"',
      ground: 'accent1',
      places: [
        {
          ph: 'type="ctrTitle" idx="4294967295"',
          name: 'Title',
          at: [6, 20, 80, 26],
          style: title(48, '', 'bg1'),
        },
        {
          ph: 'type="subTitle" idx="31"',
          name: 'Subtitle',
          at: [6, 48, 80, 16],
          style: plain(24, '', 'bg1'),
        },
        {
          ph: 'type="ftr" sz="quarter" idx="17"',
          name: 'Footer',
          at: [6, 93, 60, 5],
          style: plain(11, '', 'bg1'),
        },
      ],
      drawn: picture(wide, [82, 4, 13, 6], 'rId2', 21),
    },
    {
      name: 'NM Text',
      places: [
        { ph: 'type="title"', name: 'Title' },
        { ph: 'sz="half" idx="27"', name: 'Text', at: [5, 26, 90, 62] },
        { ph: 'type="ftr" sz="quarter" idx="17"', name: 'Footer' },
        { ph: 'type="sldNum" sz="quarter" idx="18"', name: 'Number' },
      ],
    },
    {
      name: 'NM Chapter divider',
      ground: 'bg2',
      places: [
        { ph: 'type="title"', name: 'Title', at: [6, 30, 70, 22], style: title(44) },
        { ph: 'type="body" sz="quarter" idx="13"', name: 'Text', at: [6, 55, 70, 18], style: plain(24) },
        { ph: 'type="ftr" sz="quarter" idx="17"', name: 'Footer' },
        { ph: 'type="sldNum" sz="quarter" idx="18"', name: 'Number' },
      ],
    },
    {
      name: 'NM Headline only',
      places: [
        { ph: 'type="title"', name: 'Title' },
        { ph: 'type="ftr" sz="quarter" idx="17"', name: 'Footer' },
        { ph: 'type="sldNum" sz="quarter" idx="18"', name: 'Number' },
      ],
    },
  ],
}

const small: Size = [9144000, 5143500]
const dark =
  'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"'
const foot: readonly Place[] = [
  { ph: 'type="dt" sz="half" idx="10"', name: 'Date' },
  { ph: 'type="ftr" sz="quarter" idx="11"', name: 'Footer' },
  { ph: 'type="sldNum" sz="quarter" idx="12"', name: 'Number' },
]

/** A presentation with slides in it, 16:9 in other units, a bar at the left, a wide face, faint accents, dark layouts by another mapping. */
export const estuary: MadeTemplate = {
  size: small,
  main: 'presentation',
  slides: 2,
  faces: ['Verdana', 'Verdana'],
  colours: [
    '10242B',
    'FFFFFF',
    '1F4E5A',
    'F4F1E8',
    'FFE600',
    '0A7C86',
    'C2185B',
    'BFE3E0',
    '3E7D2A',
    '6A3FA0',
  ],
  master: {
    places: [
      { ph: 'type="title"', name: 'Title', at: [9, 5, 86, 17] },
      { ph: 'type="body" idx="1"', name: 'Text', at: [9, 25, 86, 64] },
      { ph: 'type="dt" sz="half" idx="2"', name: 'Date', at: [9, 92, 20, 5], style: plain(9) },
      {
        ph: 'type="ftr" sz="quarter" idx="3"',
        name: 'Footer',
        at: [33, 92, 34, 5],
        style: plain(9, 'algn="ctr"'),
      },
      {
        ph: 'type="sldNum" sz="quarter" idx="4"',
        name: 'Number',
        at: [85, 92, 10, 5],
        style: plain(9, 'algn="r"'),
      },
    ],
    drawn: band(small, [0, 0, 5, 100], 'accent2', 20) + picture(small, [1, 88, 3, 6], 'rId2', 21),
    title: title(26),
    body: list(20),
  },
  layouts: [
    {
      name: 'Title Slide',
      attributes: 'type="title"',
      ground: 'bg1',
      mapping: dark,
      places: [
        { ph: 'type="ctrTitle"', name: 'Title', at: [12, 14, 76, 26], style: title(34) },
        { ph: 'type="subTitle" idx="1"', name: 'Subtitle', at: [12, 42, 76, 18], style: plain(16) },
        ...foot,
      ],
    },
    {
      name: 'Title and Content',
      attributes: 'type="obj"',
      places: [{ ph: 'type="title"', name: 'Title' }, { ph: 'idx="1"', name: 'Content' }, ...foot],
    },
    {
      name: 'Section Header',
      attributes: 'type="secHead"',
      ground: 'bg1',
      mapping: dark,
      places: [
        { ph: 'type="title"', name: 'Title', at: [12, 40, 76, 20], style: title(32) },
        { ph: 'type="body" idx="1"', name: 'Text', at: [12, 62, 76, 18], style: plain(18) },
        ...foot,
      ],
    },
    {
      name: 'Title Only',
      attributes: 'type="titleOnly"',
      places: [{ ph: 'type="title"', name: 'Title' }, ...foot],
    },
  ],
}

const old: Size = [9144000, 6858000]

/** 4:3 with two layouts and no foot, a face that no other machine has, and a ribbon above the title. */
export const harbour: MadeTemplate = {
  size: old,
  faces: ['Harbour Sans', 'Harbour Sans'],
  colours: [
    '222222',
    'FFFFFF',
    '004B50',
    'E6F2F1',
    '00656B',
    'B3202A',
    '7A5C00',
    '3B4F9B',
    '2E7D32',
    '6D3B6D',
  ],
  master: {
    places: [
      { ph: 'type="title"', name: 'Title', at: [6, 8, 88, 15] },
      { ph: 'type="body" idx="1"', name: 'Text', at: [6, 26, 88, 64] },
    ],
    drawn: band(old, [0, 0, 100, 3], 'accent1', 20) + picture(old, [80, 93, 14, 5], 'rId2', 21),
    title: title(32, 'algn="ctr"'),
    body: list(26),
  },
  layouts: [
    {
      name: 'Cover',
      places: [
        { ph: 'type="ctrTitle"', name: 'Title', at: [8, 25, 84, 22] },
        {
          ph: 'type="subTitle" idx="1"',
          name: 'Subtitle',
          at: [8, 50, 84, 18],
          style: plain(24, 'algn="ctr"'),
        },
      ],
    },
    {
      name: 'Text',
      places: [
        { ph: 'type="title"', name: 'Title' },
        { ph: 'type="body" idx="1"', name: 'Text' },
      ],
    },
  ],
}
