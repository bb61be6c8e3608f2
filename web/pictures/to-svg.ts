import { paints } from './picture.js';
import type { Mark, Paint, Picture } from './picture.js';
import { TEXT_SIZE } from './text-width.js';

/** What stands around a picture that leaves its page. */
export interface PictureWords {
  readonly title: string;
  /** Day, record and address: where it comes from. */
  readonly source: string;
}

const TITLE = 44;
const FOOT = 30;
const SIDE = 16;

/** Fonts that a reader's machine has: those of the pages do not travel with a file. */
export const FILE_FONT = 'Inter, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/**
 * A picture as an SVG on its own: white, with its title and where it comes from, and what each spot
 * says as a title.
 */
export function toSvg({ width, height, marks, spots }: Picture, words: PictureWords): string {
  const [w, h] = [width + 2 * SIDE, height + TITLE + FOOT];
  const body = marks.map(markText).join('\n');
  const titles = spots
    .map(
      ({ d, label }) =>
        `<path d="${d}" fill="none" pointer-events="all"><title>${escaped(label)}</title></path>`,
    )
    .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" font-family="${escaped(FILE_FONT)}" font-size="${TEXT_SIZE}">
<title>${escaped(words.title)}</title>
<desc>${escaped(words.source)}</desc>
<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0,0V6" stroke="#ffffff" stroke-width="3"/></pattern></defs>
<rect width="${w}" height="${h}" fill="#ffffff"/>
<text x="${SIDE}" y="28" font-size="18" font-weight="600" fill="${paints.text}">${escaped(words.title)}</text>
<g transform="translate(${SIDE},${TITLE})">
${body}
${titles}
</g>
<text x="${SIDE}" y="${h - 10}" fill="${paints.quiet}">${escaped(words.source)}</text>
</svg>
`;
}

function markText(mark: Mark): string {
  if (mark.shape === 'text') {
    const weight = mark.isStrong === true ? ' font-weight="600"' : '';
    return `<text x="${mark.x}" y="${mark.y}" text-anchor="${mark.anchor ?? 'start'}"${weight} fill="${paints[mark.fill]}">${escaped(mark.text)}</text>`;
  }
  const geometry = geometryText(mark);
  const drawn = `<${geometry} ${looksText(mark)}/>`;
  return mark.isHatched === true ? `${drawn}\n<${geometry} fill="url(#hatch)"/>` : drawn;
}

function geometryText(mark: Exclude<Mark, { readonly shape: 'text' }>): string {
  switch (mark.shape) {
    case 'path':
      return `path d="${mark.d}"`;
    case 'rect':
      return `rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" rx="${mark.radius ?? 0}"`;
    case 'circle':
      return `circle cx="${mark.x}" cy="${mark.y}" r="${mark.r}"`;
  }
}

function looksText(mark: Exclude<Mark, { readonly shape: 'text' }>): string {
  const colour = (paint: Paint | undefined): string =>
    paint === undefined ? 'none' : paints[paint];
  return [
    `fill="${colour(mark.fill)}"`,
    `stroke="${colour(mark.stroke)}"`,
    mark.strokeWidth === undefined ? '' : `stroke-width="${mark.strokeWidth}"`,
    mark.isDashed === true ? 'stroke-dasharray="4 3"' : '',
    mark.opacity === undefined ? '' : `opacity="${mark.opacity}"`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Text of the record inside XML: signs that XML does not know are left out. */
export function escaped(text: string): string {
  return [...text]
    .filter((letter) => isXmlLetter(letter.codePointAt(0) ?? 0))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Characters of XML 1.0, production 2. */
function isXmlLetter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
}
