import { paints } from './picture.js';
import type { Mark, Picture } from './picture.js';
import { TEXT_SIZE } from './text-width.js';
import type { PictureWords } from './to-svg.js';
import { FILE_FONT } from './to-svg.js';

const SCALE = 2;
const TITLE = 44;
const FOOT = 30;
const SIDE = 16;

/**
 * A picture as a PNG, drawn anew from its positions at twice the size: an image made of an SVG has
 * no fonts of the page. White, with its title and where it comes from. Throws an Error where the
 * browser cannot draw it.
 */
export async function toPng(picture: Picture, words: PictureWords): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = (picture.width + 2 * SIDE) * SCALE;
  canvas.height = (picture.height + TITLE + FOOT) * SCALE;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser cannot draw pictures.');
  pen.scale(SCALE, SCALE);
  pen.fillStyle = paints.ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = paints.text;
  pen.font = `600 18px ${FILE_FONT}`;
  pen.fillText(words.title, SIDE, 28);
  pen.font = `${TEXT_SIZE}px ${FILE_FONT}`;
  pen.fillStyle = paints.quiet;
  pen.fillText(words.source, SIDE, picture.height + TITLE + FOOT - 10);
  pen.translate(SIDE, TITLE);
  for (const mark of picture.marks) draw(mark, pen);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture is too large for this browser.'));
      else resolve(blob);
    }, 'image/png');
  });
}

function draw(mark: Mark, pen: CanvasRenderingContext2D): void {
  if (mark.shape === 'text') {
    pen.font = `${mark.isStrong === true ? '600 ' : ''}${TEXT_SIZE}px ${FILE_FONT}`;
    pen.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start');
    pen.fillStyle = paints[mark.fill];
    pen.fillText(mark.text, mark.x, mark.y);
    pen.textAlign = 'start';
    return;
  }
  const path = pathOf(mark);
  pen.save();
  pen.globalAlpha = mark.opacity ?? 1;
  pen.setLineDash(mark.isDashed === true ? [4, 3] : []);
  if (mark.fill !== undefined) {
    pen.fillStyle = paints[mark.fill];
    pen.fill(path);
  }
  if (mark.isHatched === true) hatch(path, pen);
  if (mark.stroke !== undefined) {
    pen.strokeStyle = paints[mark.stroke];
    pen.lineWidth = mark.strokeWidth ?? 1;
    pen.stroke(path);
  }
  pen.restore();
}

function pathOf(mark: Exclude<Mark, { readonly shape: 'text' }>): Path2D {
  if (mark.shape === 'path') return new Path2D(mark.d);
  const path = new Path2D();
  if (mark.shape === 'circle') path.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
  else path.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0);
  return path;
}

/** White stripes over a shape. */
function hatch(path: Path2D, pen: CanvasRenderingContext2D): void {
  pen.save();
  pen.clip(path);
  pen.strokeStyle = '#ffffff';
  pen.lineWidth = 2;
  const { width, height } = pen.canvas;
  pen.beginPath();
  for (let x = -height; x < width; x += 6) {
    pen.moveTo(x, height);
    pen.lineTo(x + height, 0);
  }
  pen.stroke();
  pen.restore();
}
