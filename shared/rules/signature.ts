// A paper without its signature is no paper (form texts: "ký, ghi rõ họ và tên"). Of a missing seal nothing is said: on one
// in sixteen papers that bear a seal none is found, mostly gray scans (docs/measurements.md, signatures and seals).
import { finding } from './evidence.ts';
import type { Rule } from './rule.ts';

/** The image code must be this sure that there is no signature before a paper is accused of lacking one. */
const sureOfAbsence = 0.9;

export const signaturePresent: Rule = {
  id: 'signature-missing',
  sentence: { vi: 'Giấy tờ có chữ ký của người ký.', en: 'The paper bears the signature of its signer.' },
  basis: [],
  certainty: 'certain',
  fields: ['signer'],
  check: (document) => {
    const { signature } = document.marks;
    if (signature.present) return [];
    const message = {
      vi: 'Không thấy chữ ký trên giấy.',
      en: 'No signature was found on the paper.',
    };
    const severity = signature.probability >= sureOfAbsence ? 'error' : 'warning';
    return [{ ...finding(signaturePresent, [{ document, fields: [] }], message, { severity }), fields: ['signer'] }];
  },
};
