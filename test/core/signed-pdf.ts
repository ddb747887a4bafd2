// PDFs with signature dictionaries as signing programs leave them; /M is when each says it signed. No signature is real.
import { PDFDocument, PDFName, PDFString } from 'pdf-lib';

export async function signPdf(pdf: PDFDocument, ...times: readonly string[]): Promise<Uint8Array> {
  const { context } = pdf;
  const fields = times.map((time, at) => {
    const signature = context.register(
      context.obj({ Type: 'Sig', Filter: 'Adobe.PPKLite', SubFilter: 'adbe.pkcs7.detached', M: PDFString.of(time) }),
    );
    return context.register(context.obj({ FT: 'Sig', T: PDFString.of(`Signature${at}`), V: signature }));
  });
  pdf.catalog.set(PDFName.of('AcroForm'), context.obj({ SigFlags: 3, Fields: fields }));
  return pdf.save();
}

/** Some pages of a file, as a file of their own. */
export async function pagesOf(bytes: Uint8Array, ...numbers: readonly number[]): Promise<PDFDocument> {
  const [from, pdf] = [await PDFDocument.load(bytes), await PDFDocument.create()];
  const pages = await pdf.copyPages(
    from,
    numbers.map((number) => number - 1),
  );
  for (const page of pages) pdf.addPage(page);
  return pdf;
}
