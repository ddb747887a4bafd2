// What the API says for each code of a Fault, in both languages. `{name}` is filled from the fault's details, which
// hold codes, counts and ids, never a person's data. Refused files have their words in shared/refusal.ts.
import type { Message } from '../../events/api/reply.ts';
import { whoseTexts } from './whose-texts.ts';

export interface ErrorText {
  readonly message: Message;
  readonly action: Message;
}

const askAdministrator = { vi: 'Nếu cần, liên hệ quản trị hệ thống.', en: 'If you need it, ask the administrator.' };

export const errorTexts: Readonly<Record<string, ErrorText>> = {
  'sign-in.needed': {
    message: { vi: 'Chưa đăng nhập.', en: 'Nobody is signed in.' },
    action: { vi: 'Đăng nhập rồi thử lại.', en: 'Sign in and try again.' },
  },
  'role.not-allowed': {
    message: { vi: 'Tài khoản này không có quyền làm việc này.', en: 'This account may not do this.' },
    action: askAdministrator,
  },
  'unit.foreign': {
    message: {
      vi: 'Đơn vị {unit} không thuộc phạm vi của tài khoản này.',
      en: 'This account has no access to unit {unit}.',
    },
    action: { vi: 'Kiểm tra mã đơn vị.', en: 'Check the unit code.' },
  },
  'unit.unknown': {
    message: { vi: 'Không có đơn vị {unit} trong danh mục.', en: 'Unit {unit} is not in the registry.' },
    action: { vi: 'Kiểm tra mã đơn vị rồi thử lại.', en: 'Check the unit code and try again.' },
  },
  'units.empty': {
    message: { vi: 'Danh mục đơn vị còn trống.', en: 'The registry of units is empty.' },
    action: { vi: 'Nhập danh mục trước: hoso units import TỆP.', en: 'Import it first: hoso units import FILE.' },
  },
  'request.invalid': {
    message: { vi: 'Yêu cầu không hợp lệ: {where}.', en: 'The request is not valid: {where}.' },
    action: { vi: 'Xem mô tả tại /openapi.json.', en: 'See the description at /openapi.json.' },
  },
  'id.invalid': {
    message: { vi: 'Mã {id} không đúng dạng.', en: 'The id {id} does not have the right form.' },
    action: {
      vi: 'Chép mã từ hoso status (tệp, giấy tờ) hoặc hoso review list.',
      en: 'Copy it from hoso status (files, documents) or hoso review list.',
    },
  },
  'lines.invalid': {
    message: { vi: '{count} dòng sai; chưa ghi dòng nào.', en: '{count} wrong lines; nothing was written.' },
    action: { vi: 'Sửa các dòng này rồi nhập lại cả tệp.', en: 'Put these lines right and import the file again.' },
  },
  'route.unknown': {
    message: { vi: 'Không có địa chỉ này.', en: 'There is no such address.' },
    action: { vi: 'Xem các địa chỉ tại /openapi.json.', en: 'See the addresses at /openapi.json.' },
  },
  'submission.unknown': {
    message: { vi: 'Không tìm thấy tệp này.', en: 'This submission was not found.' },
    action: { vi: 'Kiểm tra mã lần gửi bằng hoso status.', en: 'Check its id with hoso status.' },
  },
  'document.unknown': {
    message: { vi: 'Không tìm thấy giấy tờ này.', en: 'This document was not found.' },
    action: { vi: 'Kiểm tra mã giấy tờ.', en: 'Check the id of the document.' },
  },
  'reread.unknown': {
    message: { vi: 'Không có đợt đọc lại này cho tệp này.', en: 'There is no such re-reading of this submission.' },
    action: { vi: 'Kiểm tra mã đợt đọc lại.', en: 'Check the name of the batch.' },
  },
  'reread.not-done': {
    message: { vi: 'Tệp này chưa đọc lại xong, hoặc đọc lại bị lỗi.', en: 'This re-reading has not ended well yet.' },
    action: { vi: 'Chờ rồi thử lại, hoặc đọc lại lần nữa.', en: 'Wait and try again, or read it once more.' },
  },
  'document.of-dossier': {
    message: {
      vi: 'Đây là giấy tờ của một người, chỉ hủy được theo hồ sơ.',
      en: 'This is a person’s paper, which is annulled by its dossier.',
    },
    action: { vi: 'Dùng `hoso dossier annul`.', en: 'Use `hoso dossier annul`.' },
  },
  'document.not-counted': {
    message: {
      vi: 'Giấy tờ này hiện không được tính, nên không có gì để hủy.',
      en: 'This document does not count now, so there is nothing to annul.',
    },
    action: { vi: 'Xem `hoso review show`.', en: 'See `hoso review show`.' },
  },
  'dossier.nothing-to-annul': {
    message: {
      vi: 'Trong hồ sơ không có quyết định nào đang được tính để hủy.',
      en: 'No decision of the dossier counts, so there is nothing to annul.',
    },
    action: { vi: 'Xem `hoso dossier show`.', en: 'See `hoso dossier show`.' },
  },
  'dossier.already-there': {
    message: { vi: 'Hồ sơ đã ở đơn vị {unit}.', en: 'The dossier is in unit {unit} already.' },
    action: { vi: 'Không phải làm gì thêm.', en: 'There is nothing to do.' },
  },
  'dossier.unit-not-standing': {
    message: {
      vi: 'Đơn vị {unit} chưa có vào ngày {date} ghi trên quyết định, nên không thể tính ở đó.',
      en: 'Unit {unit} did not stand on {date}, the day of a decision, which therefore cannot count there.',
    },
    action: { vi: 'Kiểm tra danh mục đơn vị.', en: 'Check the registry of units.' },
  },
  'dossier.transfer-ahead': {
    message: { vi: 'Ngày chuyển {date} chưa đến.', en: 'The day of the transfer, {date}, has not come yet.' },
    action: { vi: 'Nhập khi đã chuyển.', en: 'Enter it once the person has gone.' },
  },
  'dossier.unknown': {
    message: { vi: 'Không tìm thấy hồ sơ này.', en: 'This dossier was not found.' },
    action: { vi: 'Tìm bằng `hoso dossier list`.', en: 'Look for it with `hoso dossier list`.' },
  },
  'page.unknown': {
    message: { vi: 'Tệp không có trang này.', en: 'The file has no such page.' },
    action: { vi: 'Xem số trang của tệp bằng hoso status.', en: 'See with hoso status how many pages it has.' },
  },
  'submission.has-records': {
    message: {
      vi: 'Giấy tờ trong tệp đã được ghi nhận, đơn vị không tự rút hoặc thay được nữa.',
      en: 'The papers of this file are records already; a unit cannot take them back or replace them.',
    },
    action: { vi: 'Đề nghị quản trị xử lý.', en: 'Ask the administrator.' },
  },
  'submission.being-read': {
    message: { vi: 'Tệp đang được đọc.', en: 'The file is being read.' },
    action: { vi: 'Chờ đọc xong rồi làm lại.', en: 'Wait until it is read and try again.' },
  },
  'submission.already-gone': {
    message: { vi: 'Tệp này đã được rút lại hoặc thay trước đó.', en: 'This file was taken back or replaced before.' },
    action: {
      vi: 'Xem trạng thái bằng hoso status; cần thì gửi lại tệp.',
      en: 'See its state with hoso status; send the file again if needed.',
    },
  },
  'submission.same-bytes': {
    message: { vi: 'Tệp mới giống hệt tệp cũ.', en: 'The new file is the same as the old one.' },
    action: { vi: 'Chọn đúng tệp mới.', en: 'Choose the right file.' },
  },
  'document.changed': {
    message: {
      vi: 'Giấy tờ này vừa được người khác cập nhật (phiên bản {version}).',
      en: 'Somebody else has changed this document meanwhile (version {version}).',
    },
    action: { vi: 'Mở lại, xem phần đã đổi rồi quyết định.', en: 'Open it again, look at the change, then decide.' },
  },
  'document.not-open': {
    message: { vi: 'Giấy tờ này không còn chờ xem lại.', en: 'This document does not wait for review any more.' },
    action: { vi: 'Xem trạng thái hiện tại trước.', en: 'Look at its present state first.' },
  },
  'unit.ended': {
    message: { vi: 'Đơn vị {unit} hiện không còn hoạt động.', en: 'Unit {unit} no longer stands.' },
    action: {
      vi: 'Dùng mã của đơn vị đang quản lý hồ sơ.',
      en: 'Use the code of the unit that keeps the dossiers now.',
    },
  },
  'records.not-json': {
    message: { vi: 'Tệp không phải là JSON.', en: 'The file is not JSON.' },
    action: { vi: 'Kiểm tra lại nội dung tệp.', en: 'Check what the file contains.' },
  },
  'records.invalid': {
    message: {
      vi: 'Tệp không đúng dạng ở {at} ({problem}).',
      en: 'The file does not have the right form at {at} ({problem}).',
    },
    action: { vi: 'Kiểm tra lại nội dung tệp.', en: 'Check what the file contains.' },
  },
  'records.no-year': {
    message: { vi: 'Tệp không cho biết năm nào.', en: 'The file does not say of which year it is.' },
    action: { vi: 'Ghi settings.year trong tệp.', en: 'State settings.year in the file.' },
  },
  'records.id-twice': {
    message: { vi: 'Mã {record} có hai lần trong tệp.', en: 'The id {record} stands twice in the file.' },
    action: { vi: 'Mỗi mã chỉ được có một lần; sửa tệp.', en: 'An id stands once; correct the file.' },
  },
  'records.event-unknown-record': {
    message: {
      vi: 'Sự kiện nói đến {record}, không có trong tệp.',
      en: 'An event names {record}, which is not in the file.',
    },
    action: { vi: 'Sửa mã trong sự kiện, hoặc thêm bản ghi.', en: 'Correct the id in the event, or add the record.' },
  },
  'record.unit-unknown': {
    message: { vi: 'Không có đơn vị {unit} trong tháng {month}.', en: 'There is no unit {unit} in {month}.' },
    action: { vi: 'Kiểm tra danh mục đơn vị.', en: 'Check the registry of units.' },
  },
  'unit.no-top': {
    message: {
      vi: 'Danh mục không có đơn vị cao nhất trong kỳ {period}.',
      en: 'The registry has no top unit in {period}.',
    },
    action: { vi: 'Nhập danh mục có hiệu lực trong kỳ này.', en: 'Import a registry that holds in this period.' },
  },
  'period.unknown': {
    message: { vi: 'Không xác định được kỳ {period}.', en: 'The period {period} is not known.' },
    action: {
      vi: 'Viết như 2022, 2022-H1, 2022-Q4, 2022-03; term (nhiệm kỳ) cần ngày đầu và cuối nhiệm kỳ trong hoso settings.',
      en: 'Write it as 2022, 2022-H1, 2022-Q4, 2022-03; term needs the days of the term in hoso settings.',
    },
  },
  'period.items-open': {
    message: {
      vi: 'Kỳ {period} còn {open} giấy tờ chờ duyệt hoặc đang xử lý.',
      en: 'In {period} {open} papers still wait or are under way.',
    },
    action: {
      vi: 'Xử lý xong (hoso review list) rồi chốt lại; hoặc chốt luôn bằng --force, báo cáo sẽ ghi rõ.',
      en: 'Work them off (hoso review list) and close again; or go on with --force, and the report will say so.',
    },
  },
  'period.not-over': {
    message: { vi: 'Kỳ {period} chưa kết thúc.', en: '{period} is not over yet.' },
    action: { vi: 'Chờ hết kỳ, hoặc chốt sớm bằng --force.', en: 'Wait, or close it early with --force.' },
  },
  'settings.too-early': {
    message: {
      vi: 'Ngày {from} quá sớm: quy định ban đầu có từ trước ngày đó.',
      en: '{from} is too early: the first settings begin then.',
    },
    action: { vi: 'Chọn ngày sau 01/01/1930.', en: 'Choose a day after 1930-01-01.' },
  },
  'period.being-counted': {
    message: {
      vi: 'Số liệu của {unit} tháng {month} đang được cộng.',
      en: 'Figures of {unit} in {month} are just being added up.',
    },
    action: { vi: 'Thử lại sau ít phút.', en: 'Try again in a few minutes.' },
  },
  'period.being-closed': {
    message: { vi: 'Kỳ {period} đang được chốt bởi người khác.', en: 'Somebody else is just closing {period}.' },
    action: { vi: 'Thử lại sau ít phút.', en: 'Try again in a few minutes.' },
  },
  'period.not-intact': {
    message: {
      vi: 'Bản đã chốt không còn khớp mã kiểm tra của nó.',
      en: 'A closed version no longer equals its own hash.',
    },
    action: { vi: 'Báo quản trị ngay.', en: 'Tell the administrator at once.' },
  },
  'report.not-there': {
    message: {
      vi: 'Chưa có báo cáo quý nào của đơn vị {unit} cho kỳ {period}.',
      en: 'There is no quarterly report of {unit} for {period}.',
    },
    action: { vi: 'Tải bản quét báo cáo quý lên trước.', en: 'Upload a scan of the report first.' },
  },
  'report.of-the-whole': {
    message: {
      vi: '{unit} là đơn vị trên cùng: báo cáo của nó là báo cáo chung.',
      en: '{unit} is the unit above all: its report is the report of the whole.',
    },
    action: { vi: 'Bỏ --unit.', en: 'Leave --unit out.' },
  },
  'report.unknown': {
    message: { vi: 'Kỳ {period} chưa có bản chốt này.', en: '{period} has no such closed version.' },
    action: {
      vi: 'Xem hoso report list; chốt bằng hoso report --close.',
      en: 'See hoso report list; close with hoso report --close.',
    },
  },
  'figure.not-explained': {
    message: {
      vi: 'Chỉ tiêu {figure} không có danh sách giấy tờ kèm theo.',
      en: 'The figure {figure} has no list of records.',
    },
    action: { vi: 'Chọn một chỉ tiêu đếm, ví dụ admitted.', en: 'Choose a figure that counts, e.g. admitted.' },
  },
  'item.changed': {
    message: { vi: 'Vừa có người cập nhật cùng lúc.', en: 'Somebody else has changed this at the same time.' },
    action: { vi: 'Tải lại rồi làm lại.', en: 'Load it again and try again.' },
  },
  'field.missing': {
    message: {
      vi: 'Chưa có mục {field}, mục bắt buộc để ghi nhận.',
      en: 'The field {field}, needed for the record, is missing.',
    },
    action: { vi: 'Nhập mục này rồi duyệt.', en: 'Enter it, then approve.' },
  },
  'field.unknown': {
    message: { vi: 'Loại giấy tờ này không có mục {field}.', en: 'This document type has no field {field}.' },
    action: { vi: 'Xem tên các mục bằng hoso review show.', en: 'See the names with hoso review show.' },
  },
  'field.invalid': {
    message: {
      vi: 'Giá trị của mục {field} không đúng dạng.',
      en: 'The value of {field} does not have the right form.',
    },
    action: {
      vi: 'Ngày viết 2022-02-03, số viết bằng chữ số.',
      en: 'Days are written 2022-02-03, numbers in digits.',
    },
  },
  'field.table': {
    message: {
      vi: 'Mục {field} là một bảng: sửa từng ô.',
      en: 'The field {field} is a table: correct it cell by cell.',
    },
    action: {
      vi: 'Viết ví dụ {field}[3].{column}=GIÁ_TRỊ; {field}[3]= (để trống) bỏ dòng 3.',
      en: 'Write for example {field}[3].{column}=VALUE; {field}[3]= (empty) takes row 3 away.',
    },
  },
  'column.unknown': {
    message: { vi: 'Bảng {field} không có cột {column}.', en: 'The table {field} has no column {column}.' },
    action: { vi: 'Các cột: {columns}.', en: 'Its columns: {columns}.' },
  },
  ...whoseTexts,
  'field.closed': {
    message: { vi: 'Mục {field} không nhận giá trị này.', en: '{field} does not take this value.' },
    action: { vi: 'Các giá trị: {values}.', en: 'Its values: {values}.' },
  },
  'column.closed': {
    message: {
      vi: 'Cột {column} của bảng {field} không nhận giá trị này.',
      en: 'The column {column} of {field} does not take this value.',
    },
    action: { vi: 'Các giá trị: {values}.', en: 'Its values: {values}.' },
  },
  'row.unknown': {
    message: {
      vi: 'Bảng {field} có {count} dòng, không có dòng {row}.',
      en: 'The table {field} has {count} rows and no row {row}.',
    },
    action: {
      vi: 'Dòng đếm từ 1; muốn thêm dòng thì ghi dòng {next}.',
      en: 'Rows count from 1; to add one, write row {next}.',
    },
  },
  'consent.needed': {
    message: {
      vi: 'Quy tắc {rule} chỉ cho ngoại lệ khi có {vi}.',
      en: 'Rule {rule} allows an exception only with {en}.',
    },
    action: {
      vi: 'Ghi số, ngày văn bản đó (`--consent`), hoặc trả lại đơn vị.',
      en: 'Name that paper (`--consent`), or return the document to the unit.',
    },
  },
  'reason.needed': {
    message: {
      vi: 'Giấy tờ không đạt quy tắc {rule}; muốn duyệt phải ghi lý do.',
      en: 'The paper breaks rule {rule}; approving it needs a reason.',
    },
    action: { vi: 'Ghi lý do (--reason) rồi duyệt lại.', en: 'Give the reason (--reason) and approve again.' },
  },
  'ceremony.not-admission': {
    message: {
      vi: 'Ngày lễ kết nạp chỉ nhập cho quyết định kết nạp.',
      en: 'A ceremony is entered for an admission decision only.',
    },
    action: { vi: 'Dùng mã của quyết định kết nạp.', en: 'Use the id of the admission decision.' },
  },
  'ceremony.order': {
    message: {
      vi: 'Ngày lễ ({date}) trước ngày quyết định kết nạp ({decided}) hoặc còn ở tương lai.',
      en: 'The ceremony ({date}) lies before the decision ({decided}) or in the future.',
    },
    action: { vi: 'Kiểm tra lại ngày.', en: 'Check the day.' },
  },
  'user.exists': {
    message: { vi: 'Tên đăng nhập này đã có.', en: 'This name is taken.' },
    action: { vi: 'Chọn tên khác.', en: 'Choose another one.' },
  },
  'user.unit': {
    message: {
      vi: 'Vai trò unit phải có đơn vị; các vai trò khác không có đơn vị.',
      en: 'The role unit needs a unit; the other roles have none.',
    },
    action: {
      vi: 'Thêm --unit cho vai trò unit; bỏ --unit ở các vai trò khác.',
      en: 'Give --unit with the role unit, and with no other.',
    },
  },
  'users.unavailable': {
    message: { vi: 'Không làm việc được với danh sách người dùng.', en: 'The list of users does not answer.' },
    action: { vi: 'Thử lại sau ít phút.', en: 'Try again in a few minutes.' },
  },
};

export const unexpected: ErrorText = {
  message: { vi: 'Hệ thống gặp lỗi ({code}).', en: 'The system has an error ({code}).' },
  action: { vi: 'Thử lại; nếu vẫn vậy, báo quản trị.', en: 'Try again; if it stays so, tell the administrator.' },
};
