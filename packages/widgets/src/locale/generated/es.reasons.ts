/** Made by npm run localize from xliff/: change it there. */

export const ids =
  'a13cd7095ab5d6825a9d249751140e538814a4acac716ee84de34ed205b6e012811b68df6521d867130a3d23ee2bf8ffd82833fa755a86ec829e93bf4704ed2ecc';

export const texts = [
  `Ya no se puede cancelar: el trabajo avanzó`,
  `La propuesta venció. Pida una nueva`,
  `Elija un motivo de la lista`,
  `Usted ya lo evaluó`,
  `Solo el equipo escribe notas internas`,
  `Usted no tiene permiso para hacer eso`,
  `Diga si aún falta una acción interna`,
  `Aquí nada necesita ser liberado`,
  `Elija un estado de esta etapa`,
  `Aquí no hay acción interna`,
  `Elija otro: este no se repite a sí mismo`,
  `Aquí no hay aprobación`,
  `Aquí no hay estimaciones`,
  `El plazo para su aprobación aún no ha pasado`,
  `El plazo para reabrir pasó. Abra uno nuevo y cite este número`,
  `Esto corresponde a quien lo abrió`,
  `Aquí no hay evaluación`,
  `Una vez cerrado, no se reabre. Abra uno nuevo y cite este número`,
  `Aquí no hay visitas técnicas`,
  `Eso ya no es posible en la situación actual`,
  `Usted solo puede seguir en su propio nombre`,
  `Elija una de las notas`,
  `Una vez aprobado, no se reabre. Abra uno nuevo y cite este número`,
  `Antes, la coordinación debe liberarlo`,
  `La atención ya terminó`,
  `La respuesta se guardó y la atención sigue pendiente`,
];
