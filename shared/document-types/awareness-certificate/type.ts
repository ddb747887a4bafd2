// CN-NTVĐ, GIẤY CHỨNG NHẬN bồi dưỡng nhận thức về Đảng; the edition of 2022 calls the class "dành cho đối tượng kết nạp Đảng".
import { birthPlace, certificateFields, sympathiserCell } from '../parts/certificate.ts';
import { defineType } from '../build.ts';
import { signedRules } from '../parts/rules.ts';

export const awarenessCertificate = defineType({
  id: 'awareness-certificate',
  catalogueNo: '38',
  title: { vi: 'Giấy chứng nhận bồi dưỡng nhận thức về Đảng', en: 'Certificate of the class before admission' },
  signs: {
    titles: ['giấy chứng nhận'],
    needs: [['đối tượng kết nạp Đảng', 'nhận thức về Đảng', 'cảm tình Đảng']],
    excludes: ['dành cho đảng viên mới', 'bồi dưỡng đảng viên mới', 'cho đảng viên mới'],
  },
  fields: { ...certificateFields, birthPlace, sympathiserCell },
  rules: signedRules,
  complete: true,
});
