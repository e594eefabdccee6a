import { type PptxSlip, replace, shapeOf, slide } from './pptx-break.ts'

/** Languages, properties, colours, notes and sizes, each broken once. */
export const wordSlips: readonly PptxSlip[] = [
  [
    'a run without language',
    slide(7),
    replace(/<a:rPr lang="en-GB"/, '<a:rPr'),
    'pptx/language',
    /in ppt\/slides\/slide7\.xml is in no language/,
  ],
  [
    'a run in American English',
    slide(7),
    replace(/<a:rPr lang="en-GB"/, '<a:rPr lang="en-US"'),
    'pptx/language',
    /slide7\.xml is in no language of the deck/,
  ],
  [
    'notes without language',
    'ppt/notesSlides/notesSlide2.xml',
    replace(/<a:rPr lang="en-GB"/, '<a:rPr'),
    'pptx/language',
    /notesSlide2/,
  ],
  [
    'a paragraph that ends in no language',
    slide(7),
    replace('<a:endParaRPr lang="en-GB"/>', '<a:endParaRPr/>'),
    'pptx/language',
    /the end of a paragraph in ppt\/slides\/slide7/,
  ],
  [
    'a file without language',
    'docProps/core.xml',
    replace(/<dc:language>.*?<\/dc:language>/, ''),
    'pptx/language',
    /properties/,
  ],
  [
    'new text in American English',
    'ppt/presentation.xml',
    replace(/<a:defPPr><a:defRPr lang="en-GB"/, '<a:defPPr><a:defRPr lang="en-US"'),
    'pptx/language',
    /new text/,
  ],
  [
    'a file without title',
    'docProps/core.xml',
    replace(/<dc:title>.*?<\/dc:title>/, '<dc:title></dc:title>'),
    'pptx/properties',
    /no title/,
  ],
  [
    'words that are too pale',
    'ppt/theme/theme1.xml',
    replace(/<a:dk2>.*?<\/a:dk2>/, '<a:dk2><a:srgbClr val="9A9A9A"/></a:dk2>'),
    'pptx/contrast',
    /#9A9A9A on #FFFFFF, 2\.\d+ to 1; 3 is the least/,
  ],
  [
    'small words that are pale',
    slide(1),
    text =>
      text.replace(
        /(<a:fld [^>]*><a:rPr lang="en-GB")\/>/,
        '$1><a:solidFill><a:srgbClr val="8A8A8A"/></a:solidFill></a:rPr>',
      ),
    'pptx/contrast',
    /3\.\d+ to 1; 4\.5 is the least/,
  ],
  [
    'words on a shape of their own colour',
    slide(13),
    replace(
      '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>',
      '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>',
    ),
    'pptx/contrast',
    /“1” on slide 13 is #1B1F24 on #1B1F24/,
  ],
  [
    'words that vanish in grey',
    slide(13),
    text =>
      text.replace(shapeOf(text, 'Drawing'), shape =>
        shape
          .replace('val="bg1"', 'val="tx1"')
          .replace(/(<a:rPr [^>]*b="1")>?\/?>?/, '$1><a:solidFill><a:srgbClr val="F22222"/></a:solidFill>'),
      ),
    'pptx/contrast',
    /on a grey print/,
  ],
  [
    'words that vanish on the ground of their slide',
    'ppt/slideLayouts/slideLayout5.xml',
    replace(
      /<p:bg>.*?<\/p:bg>/,
      '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></p:bgPr></p:bg>',
    ),
    'pptx/contrast',
    /on slide 6 is #FFFFFF on #FFFFFF, 1 to 1/,
  ],
  [
    'no notes',
    'ppt/notesSlides/notesSlide3.xml',
    replace(/<a:t>.*?<\/a:t>/gs, '<a:t></a:t>'),
    'pptx/notes',
    /slide 3 has no notes/,
  ],
  [
    'text that shrinks',
    'ppt/slideLayouts/slideLayout2.xml',
    replace('<a:noAutofit/>', '<a:normAutofit fontScale="60000"/>'),
    'pptx/autofit',
    /slideLayout2/,
  ],
]
