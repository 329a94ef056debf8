/** Made by npm run localize from xliff/: change it there. */
import { html } from 'lit';
import { str } from '@lit/localize';
export const ids =
  'e338a3fbb24dbf2983216738e8e6c1f508348118cc3cc7e0d5f10d16603be457ace6706ff9978c0cc8ca48c38096afe264d480d3efa236c5943';

export const texts = [
  html`¿Quiso decir ${0}?`,
  `Antes de abrir, conviene limpiar la caché del navegador y revisar internet y la VPN.`,
  `Aún sin artículos propios`,
  str`Buscamos solo en ${0}`,
  str`${0} artículos`,
  `Las flechas abajo y arriba recorren los artículos`,
  `Lo que escribió aquí va incluido.`,
  `Aún no hay artículos aquí`,
  str`${0} (${1})`,
  str`${0}–${1} de ${2}`,
  `Un artículo suele responder antes que nosotros.`,
  `Artículos siguientes`,
  `Intente con otras palabras, o con menos`,
  `Artículos anteriores`,
  `Lo que más ha ayudado hasta ahora`,
  `Más artículos`,
  `Este servicio aún no tiene una base de conocimiento`,
  `Buscar en todos los productos`,
  `1 artículo`,
  `Una duda o un mensaje de error`,
  `Producto`,
  `Todos los productos`,
  `Volver a los artículos`,
];
