/** Pages printed by templates. */
package plumbline.render.template;
