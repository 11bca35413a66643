package cn.denggao.document;

/**
 * What a file belongs to, e.g. {@code application} and a project's id. The type says
 * which {@link DocumentAccess} decides who may read it.
 */
public record DocumentOwner(String type, String id) {

	public static DocumentOwner of(String type, Object id) {
		return new DocumentOwner(type, id.toString());
	}

}
