/** Entry `@chamado/core/xlsx`: a list as a workbook; apart, since only whoever exports one needs a packer. */
export { toXlsx, XLSX_TYPE, type XlsxOptions } from './to-xlsx.ts';
