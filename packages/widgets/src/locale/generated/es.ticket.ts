/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids =
  '54b5e20c51a98fb4ab932cede671401d40d8958f242bc20005c4f90a91a2ab651d560dff1675a30123cac2f760214c626daaac44a38cca72226adfb55a6ab823d5b7a0c2b814e3eb51d5ede0e727487d28';

export const texts = [
  `Otra atención`,
  `Escriba algo o adjunte un archivo`,
  `La propuesta espera su palabra. Nada se cobra sin su autorización`,
  `Enviando`,
  `Más acciones`,
  `La solución espera su aprobación`,
  str`La ${0} cambió mientras usted escribía: ahora está “${1}”. Su texto sigue aquí`,
  `Comentario enviado`,
  `Volver`,
  str`Hecho: ${0}`,
  `Historial`,
  `Quitar la urgencia`,
  `Dejar de seguir`,
  `Nota interna`,
  `Enviar`,
  `Marcar como crítico`,
  `Solo falta su evaluación`,
  str`de ${0} a ${1}`,
  str`El ${0} cambió mientras usted escribía: ahora está “${1}”. Su texto sigue aquí`,
  `Lo que usted puede hacer`,
  `Datos`,
  `No encontramos ese número. Revíselo e intente de nuevo`,
  `Imprimir`,
  `Elija una atención para verla aquí`,
  str`Con ${0} de atraso`,
  `Solo para el equipo`,
  `Espere: un adjunto aún está en camino`,
];
