package cn.denggao.paper;

/** Turns papers into files. */
public interface Printing {

	/**
	 * The paper as PDF. The same paper is the same bytes; characters without a glyph are
	 * written as their code point, and the last page says so.
	 */
	byte[] print(Paper paper);

}
