import type { ConfigProviderProps } from 'antd';
import type { Language } from './words.js';

export type AntdLocale = NonNullable<ConfigProviderProps['locale']>;

/** Texts of antd's own parts, fetched per language. */
export async function antdLocale(language: Language): Promise<AntdLocale> {
  const found = language === 'en' ? await import('antd/es/locale/en_US.js') : await import('antd/es/locale/vi_VN.js');
  return found.default;
}
