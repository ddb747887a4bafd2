// The list of figures (domain notes 3.3): id, names, and which records are behind each, as the keys they contribute
// to. `explain` follows it from a figure to its records; every reply names every id, null where it is not known.
import { Education, Occupation } from '../record/person-facts.ts';
import { ageBands } from './age.ts';
import { generalEducationLevels } from './general-education.ts';

export interface Indicator {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  /** Records that contribute to such a key are behind the figure. */
  readonly records?: RegExp;
  /** Over the period, or from the year's start. */
  readonly range?: 'ytd';
  /** Only where the ceremony was held by the end of the period. */
  readonly heldOnly?: boolean;
}

type Row = readonly [id: string, vi: string, en: string, records?: RegExp, range?: 'ytd'];

const rows: readonly Row[] = [
  ['admitted', 'Đảng viên mới kết nạp', 'Admitted', /^admitted$/],
  ['admittedYtd', 'Lũy kế từ đầu năm', 'Admitted, year to date', /^admitted$/, 'ytd'],
  ['readmitted', 'Kết nạp lại', 'Readmitted', /^readmitted$/],
  ['planYear', 'Kế hoạch (chỉ tiêu) năm', 'Plan of the year'],
  ['planPercent', '% so với kế hoạch năm', '% of the plan', /^admitted$/, 'ytd'],
  ['membersTermStart', 'Đảng viên đầu nhiệm kỳ', 'Members at term start'],
  ['membersYearStart', 'Đảng viên đầu năm', 'Members at the start of the year'],
  ['termStartPercent', '% so với tổng số đảng viên đầu nhiệm kỳ', '% of members at term start', /^admitted$/, 'ytd'],
  ['yearStartPercent', '% so với đảng viên đầu năm', '% of members at the start of the year', /^admitted$/, 'ytd'],
  ['samePeriodLastYear', 'Cùng kỳ năm trước', 'Same period last year'],
  ['vsSamePeriod', 'So với cùng kỳ năm trước (%)', '% of the same period last year', /^admitted$/],
  ['vsSamePeriodDifference', 'Tăng, giảm so với cùng kỳ', 'Difference from the same period last year'],
  ['madeOfficial', 'Chuyển đảng chính thức', 'Made official', /^official$/],
  ['madeOfficialYtd', 'Chuyển đảng chính thức, lũy kế', 'Made official, year to date', /^official$/, 'ytd'],
  ['struckOffProbation', 'Xóa tên đảng viên dự bị', 'Probationary members struck off', /^struckOff\.probationary$/],
  ['probationOpen', 'Đảng viên dự bị hiện có', 'In probation'],
  ['probationOverdue', 'Dự bị quá hạn chưa xét', 'Probation overdue', /^overdue@/],
  ['trainedAwareness', 'Đảng viên mới đã bồi dưỡng nhận thức', 'Took the awareness class', /^awareness\.yes$/],
  ['trainedNewMember', 'Đã học lớp đảng viên mới', 'Took the new-member class', /^newMember\.yes$/],
  ['classLearners.awareness', 'Số người học lớp nhận thức', 'Learners, awareness class', /^learners\.awareness(:|$)/],
  [
    'classLearners.newMember',
    'Số người học lớp đảng viên mới',
    'Learners, new-member class',
    /^learners\.newMember(:|$)/,
  ],
  ['universityUp', 'Trình độ đại học, sau đại học', 'University and above', /^education\.(university|master|doctor)$/],
  ['women', 'Nữ', 'Women', /^gender\.female$/],
  ['minority', 'Dân tộc thiểu số', 'Ethnic minorities', /^ethnic\.minority$/],
  ['religious', 'Người theo tôn giáo', 'Religious', /^religious\.yes$/],
  ['youthUnion', 'Đoàn viên Đoàn TNCS HCM', 'Members of the Youth Union', /^youthUnion\.yes$/],
  ['averageAge', 'Tuổi bình quân', 'Average age', /^age\.known$/],
  ['privateOwner', 'Chủ doanh nghiệp tư nhân', 'Owners of private enterprises', /^privateOwner\.yes$/],
  ['familyPlanning', 'Vi phạm chính sách KHHGĐ', 'Breached family planning policy', /^familyPlanning\.yes$/],
  ['foreignMarriage', 'Có quan hệ hôn nhân với người nước ngoài', 'Married to a foreigner', /^foreignMarriage\.yes$/],
  ['ethnicForeign', 'Quốc tịch gốc nước ngoài', 'Of foreign origin', /^ethnic\.foreign$/],
  ['ethnicOther', 'Dân tộc khác', 'Other ethnic group', /^ethnic\.other$/],
  ['units', 'Tổ chức cơ sở đảng', 'Grassroots organisations'],
  ['units.committee', 'Đảng bộ cơ sở', 'Grassroots committees'],
  ['units.cell', 'Chi bộ cơ sở', 'Grassroots cells'],
  ['units.subCommittees', 'Đảng bộ bộ phận', 'Sub-committees'],
  ['unitsWithAdmission', 'TCCSĐ có kết nạp', 'Units with an admission'],
  ['unitsWithAdmission.committee', 'Đảng bộ cơ sở có kết nạp', 'Committees with an admission'],
  ['unitsWithAdmission.cell', 'Chi bộ cơ sở có kết nạp', 'Grassroots cells with an admission'],
  ['unitsWithoutAdmission', 'TCCSĐ chưa kết nạp', 'Units without an admission'],
  ['unitsWithoutAdmission.committee', 'Đảng bộ cơ sở chưa kết nạp', 'Committees without an admission'],
  ['unitsWithoutAdmission.cell', 'Chi bộ cơ sở chưa kết nạp', 'Grassroots cells without an admission'],
  ['unitsWithoutAdmission.noSource', 'Không còn quần chúng', 'Nobody left to admit'],
  ['unitsWithoutAdmission.withSource', 'Chưa kết nạp, còn nguồn', 'Without an admission, with people to admit'],
  ['unitIdleQuarters', 'Số quý liên tiếp không kết nạp', 'Quarters in a row without an admission'],
  ['unitsIdle', 'TCCSĐ nhiều quý liền không kết nạp', 'Units idle for quarters'],
  ['cells', 'Chi bộ', 'Cells'],
  ['cellsWithAdmission', 'Chi bộ có kết nạp', 'Cells with an admission'],
  ['cellsWithoutAdmission', 'Chi bộ không kết nạp', 'Cells without an admission'],
  ['unitsReachedPlan', 'TCCSĐ đạt chỉ tiêu', 'Units that reached their plan'],
  ['unitsExceededPlan', 'TCCSĐ vượt chỉ tiêu', 'Units above their plan'],
  ['unitsBelowPlan', 'TCCSĐ chưa đạt chỉ tiêu', 'Units below their plan'],
  ['unitsNoPlan', 'TCCSĐ không giao chỉ tiêu', 'Units without a plan'],
  ['lagging', 'TCCSĐ chậm so với chỉ tiêu', 'Units that lag'],
  ['E1', 'Ra quyết định kết nạp đúng hạn', 'Decided in time (E1)', /^E1:(\d|[1-5]\d|60)$/],
  [
    'E1.withinExtension',
    'Quyết định trong thời gian gia hạn',
    'Decided within the extension',
    /^E1:(6[1-9]|[78]\d|90)$/,
  ],
  ['E1.late', 'Quyết định quá hạn', 'Decided late', /^E1:(9[1-9]|\d{3,})$/],
  ['E2', 'Tổ chức lễ kết nạp đúng hạn', 'Ceremony in time (E2)', /^E2@.*:(\d|[12]\d|30)$/],
  ['E2.late', 'Lễ kết nạp quá hạn', 'Ceremony late', /^E2@.*:(3[1-9]|[4-9]\d|\d{3,})$/],
  ['E2.notYet', 'Chưa tổ chức lễ kết nạp', 'Ceremony not yet held'],
  ['E5', 'Chi bộ xét chính thức đúng hạn', 'Considered in time (E5)', /^E5:(\d|[12]\d|30)$/],
  ['E5.early', 'Xét chính thức trước hạn', 'Considered too early', /^E5:-/],
  ['E5.late', 'Xét chính thức quá hạn', 'Considered late', /^E5:(3[1-9]|[4-9]\d|\d{3,})$/],
  ['E6', 'Quyết định công nhận đúng hạn', 'Recognised in time (E6)', /^E6:(\d|[12]\d|30)$/],
  ['E6.late', 'Quyết định công nhận quá hạn', 'Recognised late', /^E6:(3[1-9]|[4-9]\d|\d{3,})$/],
  ['medianDays.E1', 'Trung vị số ngày ra quyết định', 'Median days to the decision', /^E1:/],
  ['medianDays.E2', 'Trung vị số ngày đến lễ kết nạp', 'Median days to the ceremony', /^E2@/],
  ['medianDays.E5', 'Trung vị số ngày chi bộ xét', 'Median days to the consideration', /^E5:/],
  ['medianDays.E6', 'Trung vị số ngày công nhận', 'Median days to the recognition', /^E6:/],
  ['returnedShare', 'Hồ sơ phải trả lại bổ sung', 'Dossiers returned', /^dossierReturned@/],
  ['unitsReported', 'TCCSĐ đã nộp báo cáo', 'Units that reported', /^reported@/],
  ['reportOnTime', 'Đơn vị nộp báo cáo đúng hạn', 'Reports on time', /^reported@/],
  ['rankByPlan', 'Xếp hạng theo % kế hoạch', 'Rank by % of the plan'],
  ['rankByNumber', 'Xếp hạng theo số kết nạp', 'Rank by number admitted'],
  ['forecastLinear', 'Dự báo cả năm (tuyến tính)', 'Forecast, linear'],
  ['forecastSeasonal', 'Dự báo theo mùa vụ', 'Forecast, seasonal'],
  ['forecastPipeline', 'Dự báo theo hồ sơ đang xét', 'Forecast, dossiers on their way', /^dossier(Agreed|Ready)@/],
  ['forecastLow', 'Dự báo, thấp nhất', 'Forecast, lowest'],
  ['forecastHigh', 'Dự báo, cao nhất', 'Forecast, highest'],
  ['needToPlan', 'Còn phải kết nạp', 'Still to admit'],
  ['needPerQuarter', 'Còn phải kết nạp mỗi quý', 'Still to admit per quarter'],
  ['memberFlow.start', 'Tổng số đảng viên cuối kỳ trước chuyển sang', 'Members at the start'],
  ['memberFlow.admitted', 'Tăng: kết nạp', 'Admitted', /^admitted$/],
  ['memberFlow.transferIn', 'Tăng: chuyển đến', 'Transferred in'],
  ['memberFlow.restored', 'Tăng: phục hồi đảng tịch', 'Restored'],
  ['memberFlow.died', 'Giảm: từ trần', 'Died'],
  ['memberFlow.expelled', 'Giảm: khai trừ', 'Expelled'],
  ['memberFlow.struckOff', 'Giảm: xóa tên', 'Struck off'],
  ['memberFlow.struckOffProbation', 'Trong đó: đảng viên dự bị', 'Of which in probation', /^struckOff\.probationary$/],
  ['memberFlow.leftParty', 'Giảm: xin ra khỏi Đảng', 'Left the Party'],
  ['memberFlow.transferOut', 'Giảm: chuyển đi', 'Transferred out'],
  ['memberFlow.end', 'Đảng viên trong danh sách cuối kỳ báo cáo', 'Members at the end'],
];

const occupationNames: Record<(typeof Occupation.options)[number], readonly [string, string]> = {
  stateOfficial: ['Cán bộ, công chức cơ quan Nhà nước', 'State officials'],
  partyOfficial: ['Cán bộ, công chức cơ quan Đảng, MTTQ, đoàn thể', 'Party and mass organisation officials'],
  communeOfficial: ['Cán bộ, công chức xã, phường, thị trấn', 'Commune officials'],
  villageActivist: ['Người hoạt động không chuyên trách thôn, tổ dân phố', 'Village activists'],
  publicEmployee: ['Viên chức đơn vị sự nghiệp công lập', 'Public employees'],
  nonPublicEmployee: ['Người lao động đơn vị sự nghiệp ngoài công lập', 'Non-public employees'],
  enterpriseManager: ['Người lãnh đạo, quản lý doanh nghiệp', 'Enterprise managers'],
  enterpriseIndirect: ['Nhân viên, người gián tiếp sản xuất', 'Enterprise staff'],
  enterpriseWorker: ['Công nhân, lao động trực tiếp sản xuất', 'Workers'],
  farmer: ['Người làm nông, lâm, ngư nghiệp', 'Farmers'],
  armedForces: ['Lực lượng vũ trang', 'Armed forces'],
  student: ['Sinh viên', 'Students'],
  pupil: ['Học sinh', 'Pupils'],
  contractOther: ['Khác (lao động hợp đồng, tự do…)', 'Others'],
};

const educationNames: Record<(typeof Education.options)[number], readonly [string, string]> = {
  none: ['Chưa qua đào tạo', 'No training'],
  technical: ['Công nhân kỹ thuật, sơ cấp', 'Technical'],
  intermediate: ['Trung cấp', 'Intermediate'],
  college: ['Cao đẳng', 'College'],
  university: ['Đại học', 'University'],
  master: ['Thạc sỹ', 'Master'],
  doctor: ['Tiến sỹ', 'Doctor'],
};

const generalNames: Record<(typeof generalEducationLevels)[number], readonly [string, string]> = {
  literate: ['Biết đọc, biết viết', 'Literate'],
  primary: ['Tiểu học', 'Primary'],
  lowerSecondary: ['Trung học cơ sở', 'Lower secondary'],
  upperSecondary: ['Trung học phổ thông', 'Upper secondary'],
};

const exactly = (key: string) => new RegExp(`^${key.replace(/[.+]/g, '\\$&')}$`);

function band(name: string): Row {
  const vi =
    name === '60+' ? 'Trên 60 tuổi' : name === 'under18' ? 'Dưới 18 tuổi' : `Từ ${name.replace('-', ' đến ')} tuổi`;
  return [`ageBand.${name}`, vi, `Aged ${name}`, exactly(`ageBand.${name}`)];
}

const splits: readonly Row[] = [
  ...[...ageBands, 'under18'].map(band),
  ...Education.options.map((id): Row => [`education.${id}`, ...educationNames[id], exactly(`education.${id}`)]),
  ...generalEducationLevels.map((id): Row => [
    `generalEducation.${id}`,
    ...generalNames[id],
    exactly(`generalEducation.${id}`),
  ]),
  ...Occupation.options.map((id): Row => [`occupation.${id}`, ...occupationNames[id], exactly(`occupation.${id}`)]),
  ['academicTitle.associateProfessor', 'Phó Giáo sư', 'Associate professors', /^academicTitle\.associateProfessor$/],
  ['academicTitle.professor', 'Giáo sư', 'Professors', /^academicTitle\.professor$/],
];

export const catalogue: readonly Indicator[] = [...rows, ...splits].map(([id, vi, en, records, range]) => ({
  id,
  vi,
  en,
  ...(records ? { records } : {}),
  ...(range ? { range } : {}),
  ...(records?.source.startsWith('^E2@') ? { heldOnly: true } : {}),
}));

const byId = new Map(catalogue.map((indicator) => [indicator.id, indicator]));

export function indicator(id: string): Indicator | undefined {
  const named = /^(ethnicGroup|religion)\.(.+)$/.exec(id);
  if (!named) return byId.get(id);
  const [, kind = '', name = ''] = named;
  return { id, vi: name, en: name, records: new RegExp(`^${kind}:${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) };
}
