/** The whole program on one screen: {@link plumbline.Pipeline}. */
package plumbline;
