import { RuleBroken } from '@cau-noi/rules';

/** `unit-unknown`: the directory's event of the unit whose register is written to has not arrived yet. */
export const unitUnknown = (): RuleBroken =>
  new RuleBroken('unit-unknown', {
    vi: 'Đơn vị chưa có trong sổ đăng ký. Chờ danh mục đơn vị cập nhật rồi thử lại, hoặc liên hệ quản trị.',
    en: 'The register does not know this unit yet. Wait until the directory has reached it and try again, or ask the administrator.',
  });
