/** What the endings of files say: their MIME types, the proper one first, then those that systems declare instead. */

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';
const program = 'application/x-msdownload';

const endings: Readonly<Record<string, readonly string[]>> = {
  png: ['image/png', 'image/x-png'],
  'jpg jpeg jfif': ['image/jpeg', 'image/jpg', 'image/pjpeg'],
  gif: ['image/gif'],
  webp: ['image/webp'],
  avif: ['image/avif'],
  'heic heif': ['image/heic', 'image/heif'],
  bmp: ['image/bmp', 'image/x-ms-bmp'],
  'tif tiff': ['image/tiff'],
  svg: ['image/svg+xml'],
  'mp4 m4v': ['video/mp4', 'video/x-m4v', 'audio/mp4'],
  webm: ['video/webm', 'audio/webm'],
  mov: ['video/quicktime'],
  avi: ['video/x-msvideo', 'video/avi', 'video/msvideo'],
  mkv: ['video/x-matroska'],
  wmv: ['video/x-ms-wmv'],
  pdf: ['application/pdf'],
  'txt log ini': ['text/plain', 'text/x-log'],
  csv: ['text/csv', 'text/plain', 'application/csv', 'application/vnd.ms-excel'],
  json: ['application/json', 'text/json', 'text/plain'],
  xml: ['application/xml', 'text/xml', 'text/plain'],
  'htm html': ['text/html'],
  zip: ['application/zip', 'application/x-zip-compressed', 'application/x-zip', 'multipart/x-zip'],
  xls: ['application/vnd.ms-excel'],
  xlsx: [`${office}.spreadsheetml.sheet`],
  ods: [`${openDocument}.spreadsheet`],
  doc: ['application/msword'],
  docx: [`${office}.wordprocessingml.document`],
  odt: [`${openDocument}.text`],
  // Whatever runs where it is opened: of one type alone, so that no other is believed of it.
  'exe dll com scr pif cpl sys msi msp bat cmd ps1 psm1 vbs vbe wsf wsh hta lnk reg': [program],
  'js jse mjs': ['text/javascript'],
  jar: ['application/java-archive'],
  apk: ['application/vnd.android.package-archive'],
  sh: ['application/x-sh'],
};

/** By ending, in small letters and without its dot; none where an ending says nothing. */
export const typesByEnding: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(endings).flatMap(([names, types]) => names.split(' ').map((name) => [name, types] as const)),
);
