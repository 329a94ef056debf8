/** A document's fault in the words of whoever must mend it: what is wrong, and what would be right. */
import type { Label } from '../shared/text.ts';
import type { DocumentFault, DocumentKind, FaultCode } from './document.fault.ts';

/** One or two short sentences, in the three languages. */
export function explainFault({ of, code, params }: DocumentFault): Label {
  const [pt, en, es] = sentences[code];
  const said = (sentence: string, at: 0 | 1 | 2): string =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'what' ? names[of][at] : String(params[name] ?? '')));
  return { 'pt-BR': said(pt, 0), en: said(en, 1), es: said(es, 2) };
}

type Sentences = readonly [pt: string, en: string, es: string];

const names: Readonly<Record<DocumentKind, Sentences>> = {
  cpf: ['o CPF', 'the CPF', 'el CPF'],
  cnpj: ['o CNPJ', 'the CNPJ', 'el CNPJ'],
  cep: ['o CEP', 'the CEP', 'el CEP'],
  phone: ['o telefone', 'the telephone', 'el teléfono'],
};

const sentences: Readonly<Record<FaultCode, Sentences>> = {
  required: ['Informe {what}.', 'Give {what}.', 'Informe {what}.'],
  length: [
    'Confira {what}: tem {right} caracteres, e aqui há {is}.',
    'Check {what}: it has {right} characters, and here are {is}.',
    'Revise {what}: tiene {right} caracteres, y aquí hay {is}.',
  ],
  form: ['Escreva {what} assim: {right}.', 'Write {what} like this: {right}.', 'Escriba {what} así: {right}.'],
  letters: [
    'Confira {what}: os dois últimos caracteres são números, e aqui está {is}.',
    'Check {what}: its last two characters are digits, and here stands {is}.',
    'Revise {what}: los dos últimos caracteres son números, y aquí está {is}.',
  ],
  repeated: [
    'Confira {what}: um caractere repetido não é de ninguém.',
    'Check {what}: one character over and over is nobody’s.',
    'Revise {what}: un carácter repetido no es de nadie.',
  ],
  example: [
    'Confira {what}: este é o número dos exemplos.',
    'Check {what}: this is the number of the examples.',
    'Revise {what}: este es el número de los ejemplos.',
  ],
  check_digits: [
    'Confira {what}: termina em {is}, e com os outros números terminaria em {right}.',
    'Check {what}: it ends in {is}, and with its other characters it would end in {right}.',
    'Revise {what}: termina en {is}, y con los otros números terminaría en {right}.',
  ],
  unassigned: [
    'Confira {what}: o menor que existe é {right}.',
    'Check {what}: the lowest there is is {right}.',
    'Revise {what}: el menor que existe es {right}.',
  ],
  foreign: [
    'Confira {what}: os do Brasil começam com {right}.',
    'Check {what}: those of Brazil begin with {right}.',
    'Revise {what}: los de Brasil comienzan con {right}.',
  ],
  area_missing: [
    'Falta o DDD: escreva, por exemplo, (48) {is}.',
    'The area code is missing: write, for example, (48) {is}.',
    'Falta el código de área: escriba, por ejemplo, (48) {is}.',
  ],
  area_unknown: [
    'Não existe o DDD {is}. Confira {what}.',
    'There is no area code {is}. Check {what}.',
    'No existe el código de área {is}. Revise {what}.',
  ],
  ninth_digit: [
    'Falta o nono dígito do celular: seria {right}.',
    'The mobile number lacks its ninth digit: it would be {right}.',
    'Falta el noveno dígito del celular: sería {right}.',
  ],
  prefix: [
    'Depois do DDD, um fixo começa com 2 a 5 e um celular com 9; aqui começa com {is}.',
    'After the area code a landline begins with 2 to 5 and a mobile with 9; this one begins with {is}.',
    'Después del código de área, un fijo comienza con 2 a 5 y un celular con 9; aquí comienza con {is}.',
  ],
};
