import type { Text } from '@cau-noi/vocabulary';

const askedOfOthers: Text = {
  vi: 'Nghĩa vụ của người khác khi được yêu cầu; hệ thống không ghi từng yêu cầu cung cấp tài liệu.',
  en: 'A duty of others once they are asked; single requests for documents are not recorded.',
};
const onlineSession: Text = {
  vi: 'Buổi tiếp công dân trực tuyến chưa được lên lịch trong hệ thống; được tổ chức bằng công cụ riêng.',
  en: 'Online receptions are not scheduled in this system: they are held by means of their own.',
};
const deputies: Text = {
  vi: 'Nghĩa vụ của Đoàn đại biểu Quốc hội, không phải đơn vị trong hệ thống; chưa đọc được văn bản.',
  en: 'A duty of delegations of the National Assembly, which are no units here; the text was not read.',
};
const inTheClock: Text = {
  vi: 'Để hỏi trong phần tính thử; ở vụ việc, đồng hồ TC-GQ tự dài thêm theo quyết định gia hạn.',
  en: 'For questions to the what-if page; of a case, the clock TC-GQ itself grows by each extension.',
};

/** Rules of the catalogue, by family, that nothing live follows, each with the reason. Any other is followed. */
export const notFollowed: Readonly<Record<string, Text>> = {
  'KN-CC-BKN': askedOfOthers,
  'KN-CCTT': askedOfOthers,
  'KN-GT-BKN': askedOfOthers,
  'KN1-CC': askedOfOthers,
  'KN2-CC': askedOfOthers,
  'KN2-CK-DT': {
    vi: 'Văn bản công khai không nói công khai ở đâu; KN2-CK-NY, cũng 15 ngày, được hiển thị thay.',
    en: 'The paper that makes it public does not say where; KN2-CK-NY, of the same 15 days, is shown instead.',
  },
  'TC-GH1': inTheClock,
  'TC-GH2': inTheClock,
  'TCD-DBQH-GUI': deputies,
  'TCD-DBQH-NY': deputies,
  'TCD-NGAY-HUYEN': {
    vi: 'Không còn cấp huyện từ 01/07/2025; giữ lại để hỏi về trước ngày đó.',
    en: 'There is no district level since 01/07/2025; kept for questions about the time before.',
  },
  'TCD-TCHOI': {
    vi: 'Lượt tiếp bị từ chối không thành vụ việc; hệ thống không ghi văn bản từ chối gửi sau đó.',
    en: 'A visit that is refused becomes no case; a refusal sent after it is not recorded.',
  },
  'TCD-TT-KN': onlineSession,
  'TCD-TT-KT': onlineSession,
  'TCD-TT-TB': onlineSession,
};
