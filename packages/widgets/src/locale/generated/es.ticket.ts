/** Made by npm run localize from xliff/: change it there. */

import { str } from '@lit/localize';
export const ids =
  '4b5e2c51a9fb4ab32ced67140d40d858f24bc2005c4f9a91a2b651d60dff675a3123ca2f76014c62daaac4a38ca722213c68adfb5a6ab83d5b70c2b81d5ed0e727a48ab87d28';

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
  str`Elija una ${0} para verla aquí`,
  `Lo que usted puede hacer`,
  `Datos`,
  `No encontramos ese número. Revíselo e intente de nuevo`,
  `Imprimir`,
  str`Con ${0} de atraso`,
  `Solo para el equipo`,
  str`Elija un ${0} para verlo aquí`,
  `Espere: un adjunto aún está en camino`,
];
