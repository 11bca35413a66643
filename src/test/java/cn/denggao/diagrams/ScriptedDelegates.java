package cn.denggao.diagrams;

import java.util.HashMap;

/** Every name that ends with {@code Delegate} is a scripted delegate. */
final class ScriptedDelegates extends HashMap<Object, Object> {

	@Override
	public boolean containsKey(Object name) {
		return name.toString().endsWith("Delegate");
	}

	@Override
	public Object get(Object name) {
		return named(name.toString());
	}

	ScriptedDelegate named(String name) {
		return (ScriptedDelegate) computeIfAbsent(name, key -> new ScriptedDelegate());
	}

}
