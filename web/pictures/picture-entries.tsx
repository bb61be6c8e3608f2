import { useRecordVersion } from '../data/use-record-version.js';
import { useAsOf } from '../shared/as-of.js';
import { dateWords } from '../shared/date-words.js';
import { fileName, saveFile } from '../shared/save-file.js';
import type { Picture } from './picture.js';
import { toPng } from './to-png.js';
import { toSvg } from './to-svg.js';

/** The entries of a section's menu that hand its picture to the reader, as SVG and as PNG. */
export function PictureEntries({
  picture,
  title,
  name,
  close,
}: {
  readonly picture: Picture | undefined;
  readonly title: string;
  /** The middle of the file's name. */
  readonly name: string;
  readonly close: () => void;
}) {
  const { asOf } = useAsOf();
  const version = useRecordVersion();
  if (picture === undefined) return null;
  const words = {
    title,
    source: `Rapporteur, as of ${dateWords(asOf)}, record ${version}, CC BY 4.0: ${location.href}`,
  };
  return (
    <>
      <li>
        <button
          type="button"
          onClick={() => {
            saveFile(fileName(name, asOf, 'svg'), toSvg(picture, words), 'image/svg+xml');
            close();
          }}
        >
          SVG
        </button>
      </li>
      <li>
        <button
          type="button"
          onClick={() =>
            void toPng(picture, words).then((blob) => {
              saveFile(fileName(name, asOf, 'png'), blob);
              close();
            })
          }
        >
          PNG
        </button>
      </li>
    </>
  );
}
