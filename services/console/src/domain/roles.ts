/** Role keys of posts; what each may do is the platform's table. */
export type Role = 'TD' | 'VT' | 'CV' | 'LP' | 'LD' | 'CU' | 'TT' | 'QT' | 'VH';
