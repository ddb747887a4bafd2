// CN-ĐVM, GIẤY CHỨNG NHẬN bồi dưỡng đảng viên mới: the class that comes before official membership (01-HD/TW 4.1).
import { certificateFields } from '../parts/certificate.ts';
import { defineType } from '../build.ts';
import { signedRules } from '../parts/rules.ts';

export const newMemberCertificate = defineType({
  id: 'new-member-certificate',
  catalogueNo: '46',
  title: { vi: 'Giấy chứng nhận bồi dưỡng đảng viên mới', en: 'Certificate of the class for new members' },
  signs: {
    titles: ['giấy chứng nhận'],
    needs: [['dành cho đảng viên mới', 'bồi dưỡng đảng viên mới', 'đảng viên mới']],
  },
  fields: certificateFields,
  rules: signedRules,
  complete: true,
});
