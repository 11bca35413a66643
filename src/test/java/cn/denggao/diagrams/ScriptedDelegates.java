package cn.denggao.diagrams;

import java.util.HashMap;
import java.util.Map;

/** Every name that ends with {@code Delegate} is a scripted delegate. */
final class ScriptedDelegates {

	private final Map<String, ScriptedDelegate> delegates = new HashMap<>();

	/** The bean of this name, or null as a diagram may also name a variable. */
	Object bean(String name) {
		return name.endsWith("Delegate") ? named(name) : null;
	}

	ScriptedDelegate named(String name) {
		return delegates.computeIfAbsent(name, key -> new ScriptedDelegate());
	}

	void clear() {
		delegates.clear();
	}

}
