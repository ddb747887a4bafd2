// What the API says where it is not clear whose a paper is, or whether a decision has been counted for the person already.
import type { ErrorText } from './error-texts.ts';

export const whoseTexts: Readonly<Record<string, ErrorText>> = {
  'person.needed': {
    message: {
      vi: 'Giấy tờ có thể là của hai người cùng tên: cần biết là của ai.',
      en: 'The paper may be of either of two people of one name: it must be said whose it is.',
    },
    action: {
      vi: 'Ghi ngày sinh của người đó: hoso review correct … --field birthDate=NGÀY --approve.',
      en: 'Enter the birth date of that person: hoso review correct … --field birthDate=DAY --approve.',
    },
  },
  'person.not-among': {
    message: {
      vi: 'Trong những người cùng tên mà giấy tờ này có thể thuộc về, không ai có ngày sinh đã ghi.',
      en: 'None of the people of this name whose paper it may be has the birth date that was entered.',
    },
    action: {
      vi: 'Xem ngày sinh của họ bằng hoso review show …; nếu là của người khác nữa thì nộp trước một giấy tờ có ngày sinh của người đó, hoặc trả lại đơn vị.',
      en: 'See their birth dates with hoso review show …; if it is somebody else’s, hand in a paper with that person’s birth date first, or return it.',
    },
  },
  'person.reason-needed': {
    message: {
      vi: 'Giấy tờ này đã được nhận trước đó: cần ghi lý do, căn cứ nào cho biết là của ai.',
      en: 'This paper was accepted before: a reason is needed, by what it is known whose it is.',
    },
    action: { vi: 'Duyệt kèm lý do: --reason "…".', en: 'Approve it with the reason: --reason "…".' },
  },
  'decision.elsewhere': {
    message: {
      vi: 'Quyết định của người này đã được tính ở một đơn vị khác (giấy tờ {document}); duyệt thêm thì một người bị tính hai lần.',
      en: 'The decision on this person is counted in another unit already (paper {document}); approved here, one person would count twice.',
    },
    action: {
      vi: 'Từ chối giấy này, hoặc hủy giấy kia trước: hoso dossier annul {document} --document {document} --duplicate --reason …; nếu là người khác thì duyệt kèm lý do (--reason).',
      en: 'Reject this paper, or annul the other first: hoso dossier annul {document} --document {document} --duplicate --reason …; where it is another person, approve it with the reason (--reason).',
    },
  },
};
