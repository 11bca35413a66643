package cn.denggao.paper;

/**
 * The font that papers are printed with is not there: the program was built without its
 * pages ({@code -Dfrontend.skip}).
 */
public class FontMissing extends IllegalStateException {

	public FontMissing(String file) {
		super("Papers cannot be printed: the font " + file
				+ " is missing. It comes with the front-end build; build once without -Dfrontend.skip.");
	}

}
