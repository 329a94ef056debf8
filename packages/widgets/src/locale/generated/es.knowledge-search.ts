/** Made by npm run localize from xliff/: change it there. */
import { html } from 'lit';
import { str } from '@lit/localize';
export const ids =
  'ce338ad3fbb2a4dbf229832196738e18e6c15f50836481184cc3cc67e0d5af10d1d6603b5e457a3ce67016ff99978c0c3c8ca4e8c380c96afe0264d4180d3effa2362c5943';

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
