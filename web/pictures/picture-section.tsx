import type { ReactNode } from 'react';
import { Section } from '../shared/section.js';
import type { SectionMenuParts } from '../shared/section-menu.js';
import { Drawing } from './drawing.js';
import { PictureEntries } from './picture-entries.js';
import type { Picture } from './picture.js';
import { useWidth } from './use-width.js';

/**
 * A section with a picture: measured, drawn at real pixels, and to be taken away as SVG and PNG;
 * below it what belongs to it, such as its table.
 */
export function PictureSection<Row = never>({
  id,
  title,
  total,
  note,
  menu,
  name,
  place,
  sentence,
  open,
  chosen,
  minHeight = 0,
  children,
}: PictureSectionParts<Row>) {
  const { box, width } = useWidth();
  const picture = width === undefined || width < 1 ? undefined : place(width);
  return (
    <Section
      id={id}
      title={title}
      {...(total !== undefined && { total })}
      {...(note !== undefined && { note })}
      menu={{
        ...menu,
        more: (close) => (
          <>
            {menu?.more?.(close)}
            <PictureEntries picture={picture} title={title} name={name} close={close} />
          </>
        ),
      }}
    >
      <div ref={box} className="picture" style={{ minHeight: (width ?? 0) * minHeight }}>
        {picture !== undefined && (
          <Drawing
            picture={picture}
            sentence={sentence}
            chosen={chosen}
            {...(open !== undefined && { open })}
          />
        )}
      </div>
      {children}
    </Section>
  );
}

interface PictureSectionParts<Row> {
  readonly id: string;
  readonly title: string;
  readonly total?: number;
  readonly note?: ReactNode;
  readonly menu?: SectionMenuParts<Row>;
  /** The middle of the names of its files. */
  readonly name: string;
  /** The picture for a width; undefined while its parts are on their way. */
  readonly place: (width: number) => Picture | undefined;
  /** What the picture shows, from the data. */
  readonly sentence: string;
  readonly open?: (key: string) => void;
  readonly chosen?: string | undefined;
  /** The height to keep free until the picture is there, as a part of the width. */
  readonly minHeight?: number;
  readonly children?: ReactNode;
}
