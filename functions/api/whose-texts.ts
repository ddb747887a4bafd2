// What the API says where it is not clear whose a paper is, or whether a decision has been counted for the person already.
import type { ErrorText } from './error-texts.ts';

export const whoseTexts: Readonly<Record<string, ErrorText>> = {
  'person.needed': {
    message: {
      vi: 'Giấy tờ có thể là của hai người cùng tên: cần biết là của ai.',
      en: 'The paper may be of either of two people of one name: it must be said whose it is.',
    },
    action: {
      vi: 'Nêu hồ sơ của người đó (mã xem ở hoso review show …): hoso review approve … --dossier MÃ; hoặc ghi ngày sinh: hoso review correct … --field birthDate=NGÀY --approve.',
      en: 'Name that person’s dossier (see its id with hoso review show …): hoso review approve … --dossier ID; or enter the birth date: hoso review correct … --field birthDate=DAY --approve.',
    },
  },
  'person.said-twice': {
    message: {
      vi: 'Vừa nêu hồ sơ vừa ghi ngày sinh: hai cách nói giấy tờ là của ai.',
      en: 'Both a dossier and a birth date were given: two ways to say whose the paper is.',
    },
    action: {
      vi: 'Chỉ dùng một: --dossier MÃ hoặc --field birthDate=NGÀY.',
      en: 'Use one: --dossier ID or --field birthDate=DAY.',
    },
  },
  'person.dated': {
    message: {
      vi: 'Giấy tờ này tự ghi ngày sinh nên thuộc hồ sơ của người có ngày sinh đó.',
      en: 'This paper states a birth date itself, so it is of the dossier of the person born on that day.',
    },
    action: {
      vi: 'Nếu ngày sinh hoặc họ tên bị đọc sai thì sửa: hoso review correct … --field birthDate=NGÀY.',
      en: 'Correct the birth date or the name if it was misread: hoso review correct … --field birthDate=DAY.',
    },
  },
  'person.dossier-unknown': {
    message: { vi: 'Không có hồ sơ nào mã {dossier}.', en: 'There is no dossier {dossier}.' },
    action: {
      vi: 'Xem mã hồ sơ của những người cùng tên bằng hoso review show … hoặc hoso dossier list --name TÊN.',
      en: 'See the ids of the dossiers of that name with hoso review show … or hoso dossier list --name NAME.',
    },
  },
  'person.dossier-other-unit': {
    message: {
      vi: 'Hồ sơ {dossier} là của đơn vị {unit}, còn giấy tờ này do {own} nộp.',
      en: 'Dossier {dossier} is of unit {unit}, but this paper was handed in by {own}.',
    },
    action: {
      vi: 'Nếu giấy tờ nộp nhầm đơn vị thì trả lại để đơn vị đúng nộp; nếu người đó đã chuyển sinh hoạt thì ghi việc chuyển trước: hoso dossier move {dossier} --to … --on NGÀY --reason ….',
      en: 'Return the paper if it was sent by the wrong unit; where the person has moved, enter that first: hoso dossier move {dossier} --to … --on DAY --reason ….',
    },
  },
  'person.dossier-other-name': {
    message: {
      vi: 'Hồ sơ {dossier} là của người khác họ tên ghi trên giấy tờ này.',
      en: 'Dossier {dossier} is of a person of another name than the one on this paper.',
    },
    action: {
      vi: 'Nếu họ tên trên giấy bị đọc sai thì sửa cùng lúc: hoso review correct … --field personName=… --dossier {dossier} --approve; nếu không thì kiểm tra lại mã hồ sơ.',
      en: 'If the name on the paper was misread, correct it along with that: hoso review correct … --field personName=… --dossier {dossier} --approve; else check the id.',
    },
  },
  'person.dossier-undated': {
    message: {
      vi: 'Hồ sơ {dossier} chưa có giấy tờ nào ghi ngày sinh, nên chưa phân biệt được với người cùng tên.',
      en: 'No paper of dossier {dossier} states a birth date, so it is not told apart from people of the same name.',
    },
    action: {
      vi: 'Nộp một giấy tờ có ngày sinh của người đó trước, rồi xem lại giấy này.',
      en: 'Hand in a paper with that person’s birth date first, then review this one.',
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
  'decision.other-name': {
    message: {
      vi: 'Một quyết định cùng số, cùng ngày, cùng nơi ban hành đã được tính, ghi tên người khác (giấy tờ {document}); nếu là cùng một quyết định thì duyệt thêm sẽ bị tính hai lần.',
      en: 'A decision of the same number, day and issuer is counted already, about somebody of another name (paper {document}); if it is the same decision, approved here it would count twice.',
    },
    action: {
      vi: 'So hai giấy tờ: tên đọc sai thì sửa, số hoặc ngày đọc sai cũng sửa; là bản thứ hai thì từ chối giấy này; một quyết định ghi nhiều người, hoặc hai quyết định bị ghi trùng số, thì duyệt kèm lý do (--reason).',
      en: 'Compare the two: correct a name, number or day that was misread; reject a second copy; where one decision lists several people, or two bear one number by error, approve it with the reason (--reason).',
    },
  },
  'decision.counted-twice': {
    message: {
      vi: 'Giấy tờ {document} cũng đang được tính và có thể là cùng một quyết định hoặc cùng một người: giữ cả hai thì bị tính hai lần.',
      en: 'Paper {document} is counted too and may be the same decision or the same person: with both, one would count twice.',
    },
    action: {
      vi: 'So hai giấy tờ: là một thì từ chối giấy này, hoặc hủy giấy kia trước (hoso dossier annul {document} --document {document} --duplicate --reason …); đúng là hai quyết định thì duyệt kèm lý do (--reason).',
      en: 'Compare the two: if they are one, reject this paper, or annul the other first (hoso dossier annul {document} --document {document} --duplicate --reason …); where they are two decisions, approve it with the reason (--reason).',
    },
  },
  'decision.here': {
    message: {
      vi: 'Quyết định này đã được tính trong đơn vị (giấy tờ {document}) dưới họ tên hoặc ngày sinh ghi khác; duyệt thêm thì một người bị tính hai lần.',
      en: 'This decision is counted in the unit already (paper {document}) under another name or birth date; approved here, one person would count twice.',
    },
    action: {
      vi: 'Nếu là cùng một quyết định thì sửa họ tên, ngày sinh đọc sai hoặc từ chối giấy này; nếu giấy kia sai thì hủy nó trước: hoso dossier annul {document} --document {document} --duplicate --reason …; nếu là người khác thì duyệt kèm lý do (--reason).',
      en: 'If it is the same decision, correct the name or birth date that was misread, or reject this paper; where the other is wrong, annul it first: hoso dossier annul {document} --document {document} --duplicate --reason …; where it is another person, approve it with the reason (--reason).',
    },
  },
};
