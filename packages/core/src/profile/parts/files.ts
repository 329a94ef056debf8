/** Which files the presets take: what shows a fault or holds its data. */
import { label } from '../label.ts';
import type { FileLimits } from '../profile.parts.schema.ts';

/** Images, videos, documents and data, of up to 25 MB. */
export const files: FileLimits = {
  maxBytes: 25 * 1024 * 1024,
  accept: [
    ...['image/*', 'video/*', 'application/pdf'],
    ...['application/vnd.ms-excel', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ...['application/vnd.oasis.opendocument.spreadsheet', 'text/csv'],
    ...['application/xml', 'text/xml', 'text/plain', 'text/html'],
    ...['application/zip', 'application/x-zip-compressed'],
  ],
  named: label(
    'imagens, vídeos, PDF, planilhas, XML, texto e ZIP',
    'images, videos, PDF, spreadsheets, XML, text and ZIP',
    'imágenes, videos, PDF, hojas de cálculo, XML, texto y ZIP',
  ),
};
