package cn.denggao;

/**
 * Keeps XML parsers from opening network connections for schemas named in a diagram. The
 * engine reads this system property again at each parse.
 */
final class SchemaAccess {

	private SchemaAccess() {
	}

	/** {@code nested} is the protocol of the fat jar's own entries. */
	static void restrict() {
		System.setProperty("javax.xml.accessExternalSchema", "file,nested");
	}

}
