// What fields are called before users, in words a clerk would say; what a form prints beside them (FieldSpec.label) is
// often no name at all: "được kết nạp vào Đảng ngày". A field that is not listed goes by its printed label.
import { shortLabel } from './label.ts';
import { otherFields, otherType } from './other.ts';
import { documentTypeOf } from './registry.ts';

export interface FieldName {
  readonly vi: string;
  readonly en: string;
}

type Names = Readonly<Record<string, readonly [vi: string, en: string]>>;

const papers: Names = {
  superiorOrganization: ['Cơ quan cấp trên', 'Superior organisation'],
  issuer: ['Cơ quan ban hành', 'Issuer'],
  documentNumber: ['Số văn bản', 'Document number'],
  place: ['Nơi ban hành', 'Place of issue'],
  documentDate: ['Ngày văn bản', 'Date of the document'],
  title: ['Tên loại văn bản', 'Kind of paper'],
  signer: ['Người ký', 'Signer'],
  signerRole: ['Chức vụ người ký', 'Signer’s office'],
  addressedTo: ['Nơi được đề nghị', 'Addressed to'],
  executingOrganizations: ['Nơi thi hành quyết định', 'Who carries the decision out'],
  basisResolutionNumber: ['Số nghị quyết làm căn cứ', 'Number of the resolution it rests on'],
  basisResolutionDate: ['Ngày nghị quyết làm căn cứ', 'Date of the resolution it rests on'],
  appraisedResolutionNumber: ['Số nghị quyết được thẩm định', 'Number of the appraised resolution'],
  appraisedResolutionDate: ['Ngày nghị quyết được thẩm định', 'Date of the appraised resolution'],
};

const persons: Names = {
  personName: ['Họ và tên', 'Full name'],
  birthName: ['Họ và tên khai sinh', 'Name at birth'],
  birthDate: ['Ngày sinh', 'Date of birth'],
  birthPlace: ['Nơi sinh', 'Place of birth'],
  gender: ['Giới tính', 'Sex'],
  ethnicGroup: ['Dân tộc', 'Ethnic group'],
  religion: ['Tôn giáo', 'Religion'],
  homeTown: ['Quê quán', 'Home town'],
  residence: ['Nơi cư trú', 'Residence'],
  permanentResidence: ['Nơi thường trú', 'Permanent residence'],
  education: ['Trình độ học vấn', 'Education'],
  generalEducation: ['Giáo dục phổ thông', 'General education'],
  higherEducation: ['Giáo dục đại học và sau đại học', 'Higher education'],
  politicalTheory: ['Lý luận chính trị', 'Political theory'],
  occupation: ['Nghề nghiệp', 'Occupation'],
  position: ['Chức vụ chính quyền, đoàn thể', 'Office held'],
  workplace: ['Đơn vị công tác', 'Workplace'],
  historyNumber: ['Số lý lịch', 'Number of the personal history'],
  admissionDate: ['Ngày kết nạp vào Đảng', 'Date of admission'],
  admissionCell: ['Chi bộ kết nạp', 'Cell of admission'],
  officialFromDate: ['Ngày được tính là đảng viên chính thức', 'Official member from'],
  currentCell: ['Chi bộ đang sinh hoạt', 'Present cell'],
  sympathiserDate: ['Ngày được xét là cảm tình Đảng', 'Sympathiser since'],
  sympathiserCell: ['Chi bộ xét cảm tình Đảng', 'Cell that recognised the sympathiser'],
  youthUnionDate: ['Ngày vào Đoàn', 'Date of joining the Youth Union'],
  unitName: ['Đơn vị của học viên', 'Learner’s unit'],
  courseFrom: ['Lớp học từ ngày', 'Course from'],
  courseTo: ['Lớp học đến ngày', 'Course to'],
  grade: ['Kết quả học tập', 'Grade'],
};

const helpers: Names = {
  introducerName: ['Họ và tên người giới thiệu', 'Introducer’s name'],
  introducerBirthDate: ['Ngày sinh người giới thiệu', 'Introducer’s date of birth'],
  introducerPartyDate: ['Ngày vào Đảng của người giới thiệu', 'Introducer’s date of admission'],
  introducerOfficialDate: ['Ngày chính thức của người giới thiệu', 'Introducer official since'],
  introducerCell: ['Chi bộ của người giới thiệu', 'Introducer’s cell'],
  toCell: ['Chi bộ nhận giấy giới thiệu', 'Cell addressed'],
  assignedDate: ['Ngày được phân công giúp đỡ', 'Date of assignment'],
  mentorName: ['Họ và tên người giúp đỡ', 'Mentor’s name'],
  mentorPartyDate: ['Ngày vào Đảng của người giúp đỡ', 'Mentor’s date of admission'],
  mentorOfficialDate: ['Ngày chính thức của người giúp đỡ', 'Mentor official since'],
  mentorCell: ['Chi bộ của người giúp đỡ', 'Mentor’s cell'],
};

const meetings: Names = {
  meetingDate: ['Ngày họp', 'Date of the meeting'],
  meetingPlace: ['Địa điểm họp', 'Place of the meeting'],
  membersTotal: ['Tổng số đảng viên của chi bộ', 'Members of the cell'],
  membersOfficial: ['Số đảng viên chính thức', 'Official members'],
  membersProbationary: ['Số đảng viên dự bị', 'Probationary members'],
  presentTotal: ['Số đảng viên có mặt', 'Members present'],
  presentOfficial: ['Số đảng viên chính thức có mặt', 'Official members present'],
  presentProbationary: ['Số đảng viên dự bị có mặt', 'Probationary members present'],
  absentTotal: ['Số đảng viên vắng mặt', 'Members absent'],
  absentOfficial: ['Số đảng viên chính thức vắng mặt', 'Official members absent'],
  absentProbationary: ['Số đảng viên dự bị vắng mặt', 'Probationary members absent'],
  absentReason: ['Lý do vắng mặt', 'Reason for absence'],
  committeeTotal: ['Tổng số ủy viên ban chấp hành', 'Members of the committee'],
  committeePresent: ['Số ủy viên có mặt', 'Committee members present'],
  committeeAbsent: ['Số ủy viên vắng mặt', 'Committee members absent'],
  chair: ['Chủ trì hội nghị', 'Chair'],
  secretary: ['Thư ký hội nghị', 'Secretary'],
  votesFor: ['Số phiếu tán thành', 'Votes for'],
  votesForPercent: ['Tỷ lệ tán thành (%)', 'Votes for (%)'],
  votesAgainst: ['Số phiếu không tán thành', 'Votes against'],
  votesAgainstPercent: ['Tỷ lệ không tán thành (%)', 'Votes against (%)'],
  massAsked: ['Số đại diện đoàn thể được hỏi ý kiến', 'Mass organisations asked'],
  massFor: ['Số đại diện đoàn thể tán thành', 'Mass organisations in favour'],
  massForPercent: ['Tỷ lệ đại diện đoàn thể tán thành (%)', 'Mass organisations in favour (%)'],
  massAgainst: ['Số đại diện đoàn thể không tán thành', 'Mass organisations against'],
  residenceAsked: ['Số chi ủy nơi cư trú được hỏi ý kiến', 'At the residence, asked'],
  residenceFor: ['Số chi ủy nơi cư trú tán thành', 'At the residence, in favour'],
  residenceForPercent: ['Tỷ lệ chi ủy nơi cư trú tán thành (%)', 'At the residence, in favour (%)'],
  residenceAgainst: ['Số chi ủy nơi cư trú không tán thành', 'At the residence, against'],
};

const reports: Names = {
  periodQuarter: ['Quý báo cáo', 'Quarter'],
  periodYear: ['Năm báo cáo', 'Year'],
  periodFrom: ['Số liệu từ ngày', 'Figures from'],
  periodTo: ['Số liệu đến ngày', 'Figures to'],
  preparer: ['Người lập biểu', 'Prepared by'],
  planYearOf: ['Năm của chỉ tiêu', 'Year of the plan'],
  targetPercent: ['Tỷ lệ phải đạt (%)', 'Share demanded (%)'],
  targetBase: ['Tổng số đảng viên làm mốc', 'Members the share is of'],
  planTotal: ['Tổng chỉ tiêu', 'Total of the plan'],
  total: ['Tổng số người trong danh sách', 'Persons on the list'],
  cells: ['Bảng số liệu', 'Table of figures'],
  rows: ['Danh sách', 'Rows of the list'],
  membersPeriodStart: ['Đảng viên cuối kỳ trước chuyển sang', 'Members at the start of the period'],
  increaseTotal: ['Đảng viên tăng trong kỳ', 'Increase'],
  admitted: ['Số kết nạp trong kỳ', 'Admitted in the period'],
  transferredIn: ['Chuyển đến', 'Transferred in'],
  restored: ['Phục hồi đảng tịch', 'Restored'],
  decreaseTotal: ['Đảng viên giảm trong kỳ', 'Decrease'],
  died: ['Từ trần', 'Died'],
  expelled: ['Khai trừ', 'Expelled'],
  struckOff: ['Xóa tên', 'Struck off'],
  struckOffProbation: ['Xóa tên, trong đó đảng viên dự bị', 'Struck off in probation'],
  leftParty: ['Xin ra khỏi Đảng', 'Left the Party'],
  transferredOut: ['Chuyển đi', 'Transferred out'],
  membersPeriodEnd: ['Đảng viên cuối kỳ báo cáo', 'Members at the end of the period'],
  admittedYearToDate: ['Số kết nạp lũy kế từ đầu năm', 'Admitted, year to date'],
  planYear: ['Chỉ tiêu (kế hoạch) năm', 'Plan of the year'],
  planPercent: ['Tỷ lệ % so với kế hoạch năm', '% of the plan of the year'],
  admittedSamePeriodLastYear: ['Số kết nạp cùng kỳ năm trước', 'Admitted, same period last year'],
  samePeriodPercent: ['Tỷ lệ % so với cùng kỳ năm trước', '% of the same period last year'],
  madeOfficial: ['Số chuyển đảng chính thức', 'Made official'],
  madeOfficialYearToDate: ['Số chuyển đảng chính thức lũy kế từ đầu năm', 'Made official, year to date'],
  probationOverdue: ['Đảng viên dự bị quá hạn chưa xét công nhận', 'Probation overdue'],
  candidates: ['Quần chúng ưu tú tạo nguồn', 'Candidates'],
  awarenessTrained: ['Số người được bồi dưỡng nhận thức về Đảng', 'Took the awareness class'],
  newMembersTrained: ['Số người được bồi dưỡng đảng viên mới', 'Took the new-member class'],
  cellsTotal: ['Số chi bộ trực thuộc', 'Cells'],
  cellsWithAdmission: ['Số chi bộ có kết nạp đảng viên', 'Cells with an admission'],
  noSource: ['Số đơn vị không còn quần chúng', 'Nobody left to admit'],
  committeesTotal: ['Số đảng bộ cơ sở', 'Grassroots committees'],
  committeesWithAdmission: ['Số đảng bộ cơ sở có kết nạp đảng viên', 'Grassroots committees with an admission'],
  committeesNoSource: ['Số đảng bộ cơ sở không còn quần chúng', 'Grassroots committees with nobody left to admit'],
  cellUnitsTotal: ['Số chi bộ cơ sở', 'Grassroots cells'],
  cellUnitsWithAdmission: ['Số chi bộ cơ sở có kết nạp đảng viên', 'Grassroots cells with an admission'],
  cellUnitsNoSource: ['Số chi bộ cơ sở không còn quần chúng', 'Grassroots cells with nobody left to admit'],
  readmitted: ['Kết nạp lại', 'Readmitted'],
  averageAge: ['Tuổi bình quân', 'Average age'],
};

/** Of a report's admitted persons: who they are, as its rows say it. */
const admittedPeople: Names = {
  admittedMale: ['nam', 'men'],
  admittedFemale: ['nữ', 'women'],
  admittedMinority: ['dân tộc thiểu số', 'ethnic minorities'],
  admittedReligious: ['theo tôn giáo', 'religious'],
  admittedYouthUnion: ['đoàn viên Đoàn TNCS Hồ Chí Minh', 'members of the Youth Union'],
  admittedPrivateOwner: ['chủ doanh nghiệp tư nhân', 'owners of private enterprises'],
  admittedFamilyPlanning: ['vi phạm chính sách KHHGĐ', 'breached family planning policy'],
  admittedForeignMarriage: ['hôn nhân với người nước ngoài', 'married to a foreigner'],
  admittedStateOfficial: ['cán bộ, công chức Nhà nước từ cấp huyện', 'state officials'],
  admittedPartyOfficial: ['cán bộ, công chức Đảng, đoàn thể từ cấp huyện', 'officials of Party and mass organisations'],
  admittedCommuneOfficial: ['cán bộ, công chức và người không chuyên trách cấp xã', 'commune officials'],
  admittedVillageActivist: ['người không chuyên trách thôn, tổ dân phố, bản', 'village activists'],
  admittedPublicEmployee: ['viên chức đơn vị sự nghiệp công lập', 'employees of public institutions'],
  admittedNonPublicEmployee: ['người lao động đơn vị ngoài công lập', 'employees of non-public institutions'],
  admittedEnterpriseTotal: ['trong các doanh nghiệp', 'in enterprises'],
  admittedEnterpriseManager: ['lãnh đạo, quản lý doanh nghiệp', 'managers of enterprises'],
  admittedEnterpriseWorker: ['công nhân, lao động trực tiếp', 'workers'],
  admittedEnterpriseIndirect: ['nhân viên, lao động gián tiếp', 'staff of enterprises'],
  admittedFarmer: ['làm nông, lâm, ngư nghiệp', 'farmers, foresters, fishers'],
  admittedArmedForces: ['lực lượng vũ trang', 'armed forces'],
  admittedStudent: ['sinh viên', 'students'],
  admittedPupil: ['học sinh', 'pupils'],
  admittedOtherOccupation: ['nghề khác', 'other occupations'],
  admittedAge18to30: ['từ 18 đến 30 tuổi', 'aged 18 to 30'],
  admittedAge31to35: ['từ 31 đến 35 tuổi', 'aged 31 to 35'],
  admittedAge36to40: ['từ 36 đến 40 tuổi', 'aged 36 to 40'],
  admittedAge41to45: ['từ 41 đến 45 tuổi', 'aged 41 to 45'],
  admittedAge46to50: ['từ 46 đến 50 tuổi', 'aged 46 to 50'],
  admittedAge51to55: ['từ 51 đến 55 tuổi', 'aged 51 to 55'],
  admittedAge56to60: ['từ 56 đến 60 tuổi', 'aged 56 to 60'],
  admittedAgeOver40: ['trên 40 tuổi', 'over 40'],
  admittedAgeOver60: ['trên 60 tuổi', 'over 60'],
  admittedLiterate: ['biết đọc, biết viết', 'literate'],
  admittedPrimary: ['tiểu học', 'primary school'],
  admittedLowerSecondary: ['trung học cơ sở', 'lower secondary school'],
  admittedUpperSecondary: ['trung học phổ thông', 'upper secondary school'],
  admittedTechnical: ['công nhân kỹ thuật, nghiệp vụ, sơ cấp', 'technical and elementary training'],
  admittedIntermediate: ['trung cấp', 'intermediate training'],
  admittedCollege: ['cao đẳng', 'college'],
  admittedCollegeOrIntermediate: ['cao đẳng, trung cấp', 'college or intermediate'],
  admittedUniversity: ['đại học', 'university'],
  admittedMaster: ['thạc sỹ', 'master'],
  admittedDoctor: ['tiến sỹ', 'doctor'],
  admittedAssociateProfessor: ['phó giáo sư', 'associate professor'],
  admittedProfessor: ['giáo sư', 'professor'],
};

const shared: Names = {
  ...papers,
  ...persons,
  ...helpers,
  ...meetings,
  ...reports,
  ...Object.fromEntries(
    Object.entries(admittedPeople).map(([field, [vi, en]]) => [field, [`Kết nạp: ${vi}`, `Admitted: ${en}`] as const]),
  ),
};

const candidate = ['Họ và tên người được đề nghị kết nạp', 'Name of the person proposed'] as const;
const probationer = ['Họ và tên đảng viên dự bị', 'Name of the probationary member'] as const;

/** Where one word means another person in another form, `documentType.field`. */
const ofTypes: Names = {
  'admission-decision.personName': ['Họ và tên người được kết nạp', 'Name of the person admitted'],
  'official-decision.personName': ['Họ và tên người được công nhận', 'Name of the person made official'],
  'application.personName': ['Họ và tên người xin vào Đảng', 'Applicant’s name'],
  'awareness-certificate.personName': ['Họ và tên người học', 'Learner’s name'],
  'new-member-certificate.personName': ['Họ và tên người học', 'Learner’s name'],
  'self-review.personName': probationer,
  'mentor-review.personName': probationer,
  'cell-official-resolution.personName': probationer,
  'committee-official-resolution.personName': probationer,
  'official-appraisal.personName': probationer,
  'probation-opinion-summary.personName': probationer,
  'member-introduction.personName': ['Họ và tên người được giới thiệu', 'Name of the person introduced'],
  'cell-admission-resolution.personName': candidate,
  'committee-admission-resolution.personName': candidate,
  'youth-union-resolution.personName': candidate,
  'trade-union-resolution.personName': candidate,
  'admission-appraisal.personName': candidate,
  'opinion-summary.personName': candidate,
  'quarterly-report.membersProbationary': ['Đảng viên dự bị cuối kỳ', 'In probation at the end of the period'],
};

function printedLabel(documentType: string, field: string): string {
  const fields = documentType === otherType ? otherFields : documentTypeOf(documentType)?.fields;
  return shortLabel(fields?.[field]?.label ?? field);
}

/** `('admission-decision', 'place')` -> Nơi ban hành, Place of issue */
export function fieldName(documentType: string, field: string): FieldName {
  const [vi, en] = ofTypes[`${documentType}.${field}`] ?? shared[field] ?? [];
  const printed = printedLabel(documentType, field);
  return { vi: vi ?? printed, en: en ?? printed };
}
