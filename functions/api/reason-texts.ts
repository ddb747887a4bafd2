// Why a document was held or refused, in words that a unit or a reviewer can act on. Codes come from the routing in
// functions/understand; one that has no words here is shown as it is, never hidden.
import type { Message } from '../../events/api/reply.ts';
import type { Reason } from '../../events/api/submissions.ts';
import { fieldName } from '../../shared/document-types/field-names.ts';
import { refusalCodes } from '../../shared/refusal.ts';
import type { RefusalCode } from '../../shared/refusal.ts';
import type { RouteReason } from '../../shared/review/document.ts';
import { refusalReason } from './refusal-reason.ts';

interface Text {
  readonly message: Message;
  readonly action?: Message;
}

const texts: Readonly<Record<string, Text>> = {
  'type.unsure': {
    message: { vi: 'Chưa chắc đây là loại giấy tờ này.', en: 'It is not certain that the paper is of this type.' },
  },
  'type.incomplete': {
    message: {
      vi: 'Loại giấy tờ này chưa được tự động chấp nhận.',
      en: 'Papers of this type are not accepted without a person yet.',
    },
  },
  'field.missing': {
    message: { vi: 'Không tìm thấy mục bắt buộc: {fields}.', en: 'Needed and not found: {fields}.' },
    action: {
      vi: 'Xem ảnh trang; nếu giấy có ghi thì nhập, nếu không thì trả lại.',
      en: 'Look at the page; enter it if it is there, else return the paper.',
    },
  },
  'field.unreadable': {
    message: { vi: 'Không đọc được mục: {fields}.', en: 'Not readable: {fields}.' },
    action: { vi: 'Xem ảnh trang rồi nhập giá trị đúng.', en: 'Look at the page and enter the right value.' },
  },
  'field.unsure': {
    message: { vi: 'Đọc chưa chắc chắn: {fields}.', en: 'Read, but not for certain: {fields}.' },
    action: {
      vi: 'So với ảnh trang, sửa nếu sai, rồi duyệt.',
      en: 'Compare with the page, correct what is wrong, then approve.',
    },
  },
  'field.signing-differs': {
    message: {
      vi: 'Ngày đọc được không khớp thời điểm ký số: {fields}.',
      en: 'The day that was read does not fit the time of the digital signature: {fields}.',
    },
    action: {
      vi: 'So với ảnh trang, sửa nếu sai, rồi duyệt.',
      en: 'Compare with the page, correct what is wrong, then approve.',
    },
  },
  'field.after-receipt': {
    message: {
      vi: 'Ngày đọc được sau ngày nhận tệp: {fields}.',
      en: 'The day that was read lies after the day on which the file was received: {fields}.',
    },
    action: {
      vi: 'So với ảnh trang, sửa nếu đọc sai; nếu giấy ghi đúng như vậy thì trả lại.',
      en: 'Compare with the page, correct what was misread; return a paper that says so.',
    },
  },
  'rule.broken': {
    message: { vi: 'Giấy tờ không đạt quy tắc {about}.', en: 'The paper breaks rule {about}.' },
    action: { vi: 'Trả lại đơn vị, hoặc duyệt kèm lý do.', en: 'Return it to the unit, or approve it with a reason.' },
  },
  'rule.doubtful': {
    message: {
      vi: 'Cần xem lại theo quy tắc {about}: có điểm chưa chắc chắn.',
      en: 'Rule {about} asks for a look: something is not certain.',
    },
    action: {
      vi: 'So với ảnh trang và các giấy tờ khác; sửa nếu đọc sai, nếu đúng thì duyệt.',
      en: 'Compare with the page and the other papers; correct what was misread, else approve.',
    },
  },
  'person.fits-two': {
    message: {
      vi: 'Giấy tờ có thể thuộc hồ sơ của hai người cùng tên trong đơn vị.',
      en: 'The paper may belong to either of two people of this name in the unit.',
    },
    action: {
      vi: 'Xem giấy tờ là của ai rồi duyệt kèm mã hồ sơ (--dossier) hoặc ngày sinh của người đó (birthDate); nếu không rõ thì trả lại đơn vị.',
      en: 'See whose paper it is and approve it with that person’s dossier (--dossier) or birth date (birthDate); return it where that is not clear.',
    },
  },
  'person.unclear': {
    message: {
      vi: 'Giấy tờ đã nhận, nhưng sau đó có giấy tờ của người khác cùng tên: nay có thể là của một trong hai người.',
      en: 'The paper was accepted; then papers of somebody else of this name came: it may be of either of them now.',
    },
    action: {
      vi: 'Xem giấy tờ là của ai rồi duyệt kèm lý do và mã hồ sơ (--dossier) hoặc ngày sinh của người đó (birthDate); nếu không rõ thì trả lại đơn vị.',
      en: 'See whose paper it is and approve it with the reason and that person’s dossier (--dossier) or birth date (birthDate); return it where that is not clear.',
    },
  },
  'person.one-now': {
    message: {
      vi: 'Giấy tờ từng có thể là của hai người cùng tên; nay chỉ còn hợp với một hồ sơ ({about}).',
      en: 'The paper could be of either of two people of this name; it fits one dossier alone now ({about}).',
    },
    action: {
      vi: 'Xem hồ sơ đó; đúng thì duyệt, không đúng thì trả lại đơn vị.',
      en: 'Look at that dossier; approve the paper if it is its, else return it.',
    },
  },
  'document.already-there': {
    message: {
      vi: 'Đã có một giấy tờ cùng loại của người này; tính thêm có thể bị trùng.',
      en: 'There is a paper of this kind of the same person already; it might count twice.',
    },
    action: {
      vi: 'Nếu là bản quét lần nữa thì từ chối; nếu là người khác hoặc giấy khác thì duyệt.',
      en: 'Reject a second scan; approve it where it is another person or another paper.',
    },
  },
  'decision.elsewhere': {
    message: {
      vi: 'Một đơn vị khác đã nộp quyết định cùng loại của người này ({about}); tính thêm sẽ bị trùng.',
      en: 'Another unit has handed in a decision of this kind on this person ({about}); it would count twice.',
    },
    action: {
      vi: 'Xác định người này thuộc đơn vị nào: từ chối giấy này, hoặc hủy giấy kia (hoso dossier annul {about} --document {about} --duplicate) rồi duyệt giấy này; là người khác thì duyệt kèm lý do.',
      en: 'Find out which unit the person is of: reject this paper, or annul the other (hoso dossier annul {about} --document {about} --duplicate) and approve this one; where it is another person, approve it with the reason.',
    },
  },
  'decision.here': {
    message: {
      vi: 'Đơn vị đã nộp quyết định này ({about}), ở đó họ tên hoặc ngày sinh đọc khác; tính thêm sẽ bị trùng.',
      en: 'The unit has handed in this decision already ({about}), with a name or birth date that reads otherwise; it would count twice.',
    },
    action: {
      vi: 'So hai giấy tờ: nếu là một quyết định thì từ chối giấy này, hoặc hủy giấy kia (hoso dossier annul {about} --document {about} --duplicate) rồi duyệt giấy này; là người khác thì duyệt kèm lý do.',
      en: 'Compare the two papers: if they are one decision, reject this one, or annul the other (hoso dossier annul {about} --document {about} --duplicate) and approve this; where it is another person, approve it with the reason.',
    },
  },
  'decision.other-name': {
    message: {
      vi: 'Đã có quyết định cùng số, cùng ngày, cùng nơi ban hành nhưng ghi tên người khác ({about}); nếu là một quyết định thì sẽ bị tính trùng.',
      en: 'There is a decision of the same number, day and issuer about somebody of another name ({about}); if they are one, it would count twice.',
    },
    action: {
      vi: 'So hai giấy tờ: tên, số hoặc ngày đọc sai thì sửa; là bản thứ hai thì từ chối; một quyết định ghi nhiều người, hoặc hai quyết định bị ghi trùng số, thì duyệt kèm lý do.',
      en: 'Compare the two papers: correct a name, number or day that was misread; reject a second copy; where one decision lists several people, or two bear one number by error, approve it with the reason.',
    },
  },
  'decision.counted-twice': {
    message: {
      vi: 'Giấy tờ này đã được tính, và giấy tờ {about} cũng được tính: có thể là cùng một quyết định hoặc cùng một người. Số liệu giữ nguyên cho đến khi có người quyết định.',
      en: 'This paper is counted, and so is paper {about}: they may be the same decision or the same person. Figures stay as they are until a person decides.',
    },
    action: {
      vi: 'So hai giấy tờ: là một thì từ chối giấy này, hoặc hủy giấy kia (hoso dossier annul {about} --document {about} --duplicate) rồi duyệt giấy này; đúng là hai quyết định thì duyệt kèm lý do.',
      en: 'Compare the two: if they are one, reject this paper, or annul the other (hoso dossier annul {about} --document {about} --duplicate) and approve this one; where they are two decisions, approve it with the reason.',
    },
  },
  'document.reread': {
    message: {
      vi: 'Đọc lại bằng bộ đọc mới cho kết quả khác: {fields}. Số liệu giữ nguyên cho đến khi có người quyết định.',
      en: 'Read once more, it reads otherwise: {fields}. Nothing has changed until a person decides.',
    },
    action: {
      vi: 'So với ảnh trang; sửa nếu sai, rồi duyệt.',
      en: 'Compare with the page; correct what is wrong, then approve.',
    },
  },
  'unit.not-standing': {
    message: {
      vi: 'Vào ngày ghi trên giấy, đơn vị chưa có hoặc không còn trong danh mục.',
      en: 'On the day of the paper the unit did not stand by the registry.',
    },
    action: {
      vi: 'Kiểm tra ngày trên giấy và danh mục đơn vị.',
      en: 'Check the day on the paper and the registry of units.',
    },
  },
  'unit.other': {
    message: {
      vi: 'Giấy tờ trong hồ sơ ghi một đơn vị khác trong danh mục, không phải đơn vị đã gửi: {about}.',
      en: 'The papers name another unit of the registry than the one that sent them: {about}.',
    },
    action: {
      vi: 'Nếu gửi nhầm đơn vị thì trả lại để đơn vị đúng gửi; nếu người này đã chuyển sinh hoạt thì duyệt.',
      en: 'Return what was sent for a wrong unit, to be sent by the right one; approve it where the person has moved.',
    },
  },
  'document.doubt': {
    message: { vi: 'Có điểm nghi vấn trên giấy tờ.', en: 'Something on the paper is in doubt.' },
  },
};

const look = {
  vi: 'Xem ảnh trang rồi duyệt, sửa hoặc trả lại.',
  en: 'Look at the page, then approve, correct or return.',
};
const unknown: Text = {
  message: { vi: 'Cần người xem lại ({code}).', en: 'A person must look at it ({code}).' },
  action: look,
};

const isRefusal = (code: string): code is RefusalCode => (refusalCodes as string[]).includes(code);

/** One sentence for all fields of which the same is to be said. */
export function reasonsOf(reasons: readonly RouteReason[], documentType: string): Reason[] {
  const alike = Map.groupBy(reasons, ({ code, page, about }) => JSON.stringify([code, page, about]));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    return first ? [reasonOf({ ...first, fields: group.flatMap(({ fields = [] }) => fields) }, documentType)] : [];
  });
}

function namesOf(documentType: string, fields: readonly string[], language: 'vi' | 'en'): string {
  return fields.map((field) => fieldName(documentType, field)[language]).join('; ');
}

function reasonOf({ code, fields = [], page, about = '' }: RouteReason, documentType: string): Reason {
  if (isRefusal(code)) return refusalReason(code);
  const { message, action = look } = texts[code] ?? unknown;
  const values: Record<string, string> = { code, about, page: String(page ?? '?') };
  const fill = (text: Message, language: 'vi' | 'en') =>
    text[language].replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'fields' ? namesOf(documentType, fields, language) : (values[name] ?? ''),
    );
  const filled = (text: Message) => ({ vi: fill(text, 'vi'), en: fill(text, 'en') });
  return { code, message: filled(message), action: filled(action) };
}
