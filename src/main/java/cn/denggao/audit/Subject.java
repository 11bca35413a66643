package cn.denggao.audit;

/** What an act was done to, e.g. {@code project} and its id. Each has its own chain. */
public record Subject(String type, String id) {

	public static Subject of(String type, Object id) {
		return new Subject(type, String.valueOf(id));
	}

}
