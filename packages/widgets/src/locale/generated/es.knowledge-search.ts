/** Made by npm run localize from xliff/: change it there. */
import { html } from 'lit';
import { str } from '@lit/localize';
export const ids = '338afbb2dbf28321738ee6c1508362828118d16ac3cce0d510d1603be670ff998c0c8ca4c3806afe0d3ea2365943';

export const texts = [
  html`¿Quiso decir ${0}?`,
  `Antes de abrir, conviene limpiar la caché del navegador y revisar internet y la VPN.`,
  `Aún sin artículos propios`,
  str`Buscamos solo en ${0}`,
  str`${0} artículos`,
  `Las flechas abajo y arriba recorren los artículos`,
  `Lo que escribió aquí va incluido.`,
  `¿Cómo podemos ayudar?`,
  `Aún no hay artículos aquí`,
  `Escriba una duda, un mensaje de error, una rutina`,
  str`${0} (${1})`,
  str`${0}–${1} de ${2}`,
  `Un artículo suele responder antes que nosotros.`,
  `Artículos siguientes`,
  `Artículos anteriores`,
  `Lo que más ha ayudado hasta ahora`,
  `Más artículos`,
  `Este servicio aún no tiene una base de conocimiento`,
  `Buscar en todos los productos`,
  `1 artículo`,
  `Producto`,
  `Todos los productos`,
  `Volver a los artículos`,
];
