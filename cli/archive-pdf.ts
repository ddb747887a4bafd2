// Page images as one PDF with the metadata of PDF/A-2b (ISO 19005-2): XMP packet, sRGB output intent, file identifier.
// Whether the file conforms is for a validator to say (e.g. veraPDF); none is run here.
import { createHash } from 'node:crypto';
import { PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import sharp from 'sharp';

/** Longer side of A4 in points; sizes on paper are not kept with page images, so booklets come out as large as A4. */
const longSide = 841.89;

export interface Archived {
  readonly title: string;
  /** ISO instant, of the file and of its metadata alike. */
  readonly madeAt: string;
  readonly images: readonly Uint8Array[];
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function xmp({ title, madeAt }: Archived): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<xmp:CreateDate>${madeAt}</xmp:CreateDate><xmp:ModifyDate>${madeAt}</xmp:ModifyDate><xmp:CreatorTool>Hoso</xmp:CreatorTool><pdf:Producer>Hoso</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

/** The sRGB profile that sharp carries. */
async function srgb(): Promise<Uint8Array> {
  const create = { width: 1, height: 1, channels: 3 as const, background: 'white' };
  const picture = await sharp({ create }).withIccProfile('srgb').jpeg().toBuffer();
  return (await sharp(picture).metadata()).icc ?? new Uint8Array();
}

const isPng = (image: Uint8Array) => image[0] === 0x89 && image[1] === 0x50;

async function addPage(pdf: PDFDocument, image: Uint8Array): Promise<void> {
  const embedded = isPng(image) ? await pdf.embedPng(image) : await pdf.embedJpg(image);
  const { width, height } = embedded.scale(longSide / Math.max(embedded.width, embedded.height));
  pdf.addPage([width, height]).drawImage(embedded, { x: 0, y: 0, width, height });
}

async function addArchiveMetadata(pdf: PDFDocument, archived: Archived): Promise<void> {
  const { context, catalog } = pdf;
  const packet = context.stream(Buffer.from(xmp(archived), 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(packet));
  const profile = context.register(context.flateStream(await srgb(), { N: 3 }));
  const intent = context.obj({
    ...{ Type: 'OutputIntent', S: 'GTS_PDFA1', DestOutputProfile: profile },
    OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
  const id = createHash('sha256').update(archived.title).update(archived.madeAt);
  for (const image of archived.images) id.update(image);
  const identifier = PDFHexString.of(id.digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([identifier, identifier]);
}

/** The same images, title and time give the same bytes. */
export async function archivePdf(archived: Archived): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const madeAt = new Date(archived.madeAt);
  pdf.setTitle(archived.title);
  pdf.setCreator('Hoso');
  pdf.setProducer('Hoso');
  pdf.setCreationDate(madeAt);
  pdf.setModificationDate(madeAt);
  for (const image of archived.images) await addPage(pdf, image);
  await addArchiveMetadata(pdf, archived);
  return pdf.save({ addDefaultPage: false });
}
