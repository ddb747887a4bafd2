// Rules that no machine can check on the papers we read, and why. They stand in the catalogue so that nobody takes their
// silence for consent; who reviews a dossier looks at them.
import { guidance, regulation, statute } from './legal-texts.ts';
import type { RuleHead, Said } from './rule.ts';

export interface BeyondMachine extends RuleHead {
  /** Why a machine cannot check it, or which other rule does. */
  readonly why: Said;
}

const certain = { certainty: 'certain' as const };
const unsure = { certainty: 'unsure' as const };

export const beyondMachine: readonly BeyondMachine[] = [
  {
    ...{ id: 'B5', basis: guidance({ 2021: '3.3', 2025: '3.4.d' }), ...certain },
    sentence: {
      vi: 'Nhận xét của chi ủy và chứng nhận của cấp ủy cơ sở trong lý lịch ghi sau khi đã thẩm tra; có dấu giáp lai.',
      en: 'Remarks and certification in the personal history are written after verification; its pages are stamped across.',
    },
    why: {
      vi: 'Các trang nhận xét và thẩm tra viết tay trong lý lịch không được đọc thành mục; dấu giáp lai không được nhận dạng.',
      en: 'The handwritten pages of remarks are not read as fields, and stamps across pages are not recognised.',
    },
  },
  {
    ...{ id: 'B6', basis: guidance({ 2021: '3.4.a', 2025: '3.4.a' }), ...certain },
    sentence: {
      vi: 'Thẩm tra bản thân, cha mẹ đẻ, cha mẹ vợ (chồng) hoặc người trực tiếp nuôi dưỡng, vợ (chồng), con đẻ.',
      en: 'The person, parents, parents-in-law or carers, spouse and grown children are verified.',
    },
    why: {
      vi: 'Văn bản thẩm tra không theo mẫu chung nên chỉ được giữ làm tài liệu kèm theo; có trường hợp được miễn (B7), nên máy không báo thiếu mà người duyệt lý lịch đối chiếu.',
      en: 'Papers of verification have no common form; they are kept as attachments. As they may be waived (B7) the machine calls none missing; whoever approves the history looks.',
    },
  },
  {
    ...{ id: 'B7', basis: guidance({ 2021: '3.4.c' }), ...certain },
    sentence: {
      vi: 'Miễn thẩm tra bên có cha, mẹ, anh chị em ruột hoặc con đẻ là đảng viên và đã khai đầy đủ, rõ ràng.',
      en: 'Verification is waived on the side where a parent, sibling or child is a member and all is declared.',
    },
    why: {
      vi: 'Là trường hợp được miễn, không phải điều kiện; phần hoàn cảnh gia đình viết tay không được đọc.',
      en: 'It waives and demands nothing; the handwritten part on the family is not read.',
    },
  },
  {
    ...{ id: 'D2', basis: statute('4.3'), ...certain },
    sentence: {
      vi: 'Tính 2/3 bằng số nguyên: 3 × tán thành ≥ 2 × tổng số chính thức, không dùng tỷ lệ đã làm tròn.',
      en: 'Two thirds are counted in integers, never from the rounded percentage.',
    },
    why: { vi: 'Là cách tính của D1; máy báo theo D1.', en: 'It is how D1 is counted; breaches are reported as D1.' },
  },
  {
    ...{ id: 'D4', basis: regulation('9.3.2'), ...unsure },
    sentence: {
      vi: 'Không tính vào tổng số: đảng viên sinh hoạt tạm thời nơi khác; đảng viên được miễn công tác, sinh hoạt mà vắng mặt.',
      en: 'Left out of the total: members who belong elsewhere for a time; those excused from meetings and absent.',
    },
    why: {
      vi: 'Nghị quyết không ghi ai được trừ; khi D1 báo thiếu phiếu vì lý do này thì duyệt kèm lý do.',
      en: 'No resolution says who is left out; where D1 reports too few votes for that, approve with a reason.',
    },
  },
  {
    ...{ id: 'D5', basis: statute('4.3'), ...certain },
    sentence: {
      vi: 'Xét và biểu quyết từng người một: mỗi người một nghị quyết.',
      en: 'Each person is considered and voted on alone: one resolution per person.',
    },
    why: {
      vi: 'Trên giấy chỉ đọc được người đứng tên; giấy nêu tên người khác thì báo là lẫn hồ sơ (mixed-persons).',
      en: 'Only the person named is read; a paper that names another one is reported as mixed-persons.',
    },
  },
  {
    ...{ id: 'D8', basis: regulation('4.2.3'), ...certain },
    sentence: {
      vi: 'Ba lần biểu quyết không đủ số phiếu thì báo cáo cấp trên quyết định.',
      en: 'After three failed ballots the higher committee decides.',
    },
    why: { vi: 'Các lần biểu quyết không đạt không có trong hồ sơ.', en: 'Failed ballots are in no dossier.' },
  },
  {
    ...{ id: 'E4', basis: statute('5.4'), ...certain },
    sentence: {
      vi: 'Tuổi đảng tính từ ngày ghi trong quyết định kết nạp, khi đã được công nhận chính thức.',
      en: 'Time of membership counts from the date on the decision to admit, once official.',
    },
    why: {
      vi: 'Là cách tính, không phải điều kiện; bản ghi lấy ngày của quyết định.',
      en: 'It says how to count and demands nothing; records take the decision’s date.',
    },
  },
  {
    ...{ id: 'E10', basis: statute('5.2'), ...certain },
    sentence: {
      vi: 'Biểu quyết công nhận chính thức như khi xét kết nạp: ít nhất 2/3 đảng viên chính thức.',
      en: 'Recognition is voted on as admission is: two thirds of all official members.',
    },
    why: {
      vi: 'Máy kiểm tra theo D1 trên nghị quyết công nhận và dẫn Điều 5.2.',
      en: 'Checked as D1 on the resolution on recognition, which then cites article 5.2.',
    },
  },
  {
    ...{ id: 'E11', basis: regulation('4.2.1'), ...certain },
    sentence: {
      vi: 'Không đủ tư cách khi hết dự bị thì đề nghị xóa tên; không có gia hạn dự bị.',
      en: 'Who is not fit at the end of probation is struck off; probation is never extended.',
    },
    why: {
      vi: 'Nghị quyết xóa tên chưa là loại giấy tờ được đọc; ngày chính thức chậm hơn 12 tháng thì báo theo E7.',
      en: 'Papers that strike off are no type that is read yet; an official date after twelve months is reported as E7.',
    },
  },
  {
    ...{ id: 'E12', basis: [{ citation: 'điểm 2.2, Hướng dẫn 12-HD/BTCTW (18/01/2022)' }], ...certain },
    sentence: {
      vi: 'Trong 30 ngày làm việc sau lễ kết nạp, đảng viên dự bị khai lý lịch đảng viên.',
      en: 'The new member declares the member’s history within thirty working days of the ceremony.',
    },
    why: {
      vi: 'Lý lịch đảng viên (tài liệu 02) chưa là loại giấy tờ được đọc.',
      en: 'Paper 02 is no type that is read yet.',
    },
  },
  {
    ...{ id: 'F2', basis: regulation('3.5'), ...certain },
    sentence: {
      vi: 'Kết nạp lại: ra khỏi Đảng ít nhất 36 tháng (60 tháng sau xóa án tích), được Ban Thường vụ Tỉnh ủy đồng ý, chỉ một lần.',
      en: 'Readmission: out for at least 36 months (60 after a conviction is spent), with the provincial consent, once only.',
    },
    why: {
      vi: 'Ngày ra khỏi Đảng, án tích và văn bản đồng ý không có trong hồ sơ; quyết định kết nạp lại (tài liệu 06) được chuyển người xem. Máy chỉ thấy hai quyết định kết nạp quá gần nhau.',
      en: 'The day of leaving, convictions and consent are in no dossier; the decision to readmit (paper 06) goes to a person. The machine only sees two decisions to admit too close together.',
    },
  },
  {
    ...{ id: 'F3', basis: guidance({}), ...certain },
    sentence: { vi: 'Tổ chức lễ kết nạp từng người một.', en: 'The ceremony is held for each person separately.' },
    why: { vi: 'Lễ kết nạp không để lại giấy tờ trong hồ sơ.', en: 'The ceremony leaves no paper in the dossier.' },
  },
  {
    ...{ id: 'G1', basis: regulation('6.2.4'), ...certain },
    sentence: {
      vi: 'Hồ sơ không bị tẩy xóa, sửa chữa; sửa phải có căn cứ, văn bản đồng ý và đóng dấu vào chỗ sửa.',
      en: 'No erasure or change; a change needs a basis, written consent and a stamp over it.',
    },
    why: {
      vi: 'Ảnh quét không cho biết chắc có tẩy xóa; nét mực không đọc được làm mục đó phải xem lại.',
      en: 'A scan does not show an erasure for certain; ink that nobody reads makes the field doubtful.',
    },
  },
  {
    ...{ id: 'G2', basis: [], ...unsure },
    sentence: {
      vi: 'Kết nạp sai tiêu chuẩn thì hủy quyết định; sai thẩm quyền, thủ tục thì làm lại và công nhận sau khi khắc phục.',
      en: 'A wrong admission is annulled where standards were broken, made good where procedure was.',
    },
    why: {
      vi: 'Do cấp ủy quyết định: quản trị ghi bằng `hoso dossier annul`, số liệu tính lại theo.',
      en: 'A committee decides it: an admin enters it with `hoso dossier annul`, and figures follow.',
    },
  },
  {
    ...{ id: 'G3', basis: regulation('6.2.4'), ...certain },
    sentence: { vi: 'Hồ sơ đảng viên là tài liệu mật.', en: 'The file is secret.' },
    why: {
      vi: 'Là yêu cầu với hệ thống: phân quyền theo đơn vị, mã hóa, ghi vết mọi lần xem.',
      en: 'A demand on the system: scope by unit, encryption, a trace of every look.',
    },
  },
];
