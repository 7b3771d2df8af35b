/** Styles and scripts of a site. */
package plumbline.render.theme;
