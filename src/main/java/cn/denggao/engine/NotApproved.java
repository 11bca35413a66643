package cn.denggao.engine;

import java.util.List;

/** Nobody has approved this content; says in words of a person what to do next. */
public class NotApproved extends RuntimeException {

	private final String key;

	private final transient List<Object> arguments;

	/** With the key of a message and its arguments. */
	public NotApproved(String key, Object... arguments) {
		super(key);
		this.key = key;
		this.arguments = List.of(arguments);
	}

	public String key() {
		return key;
	}

	public Object[] arguments() {
		return arguments.toArray();
	}

}
