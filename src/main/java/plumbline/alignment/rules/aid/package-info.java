/** What several rules, or one long one, are made of. */
package plumbline.alignment.rules.aid;
