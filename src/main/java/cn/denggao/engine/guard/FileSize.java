package cn.denggao.engine.guard;

/** How large the files of definitions may be, unless an installation says otherwise. */
public final class FileSize {

	/** Of a diagram or a decision table. */
	public static final String DIAGRAM = "2MB";

	/** Of a form. */
	public static final String FORM = "256KB";

	private FileSize() {
	}

}
