/** The pictures and documents that lie beside the texts: which may be published, and how. */
package plumbline.content.asset;
