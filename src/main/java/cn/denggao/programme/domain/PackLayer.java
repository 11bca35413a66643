package cn.denggao.programme.domain;

import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The files of one category: those of its own folder before those that all categories of
 * the pack share.
 *
 * @param name the category's folder; empty if the pack has one category only
 */
record PackLayer(PackFolder folder, String name) {

	/** Path of the file that counts. */
	String path(String file) {
		return hasOwn(file) ? name + "/" + file : file;
	}

	/** The category's own file, else the shared one. */
	ObjectNode tree(String file) {
		return folder.tree(path(file));
	}

	/** The shared file with what the category says otherwise. */
	ObjectNode merged(String file) {
		if (!hasOwn(file) || !folder.has(file)) {
			return tree(file);
		}
		var merged = folder.tree(file);
		lay(merged, tree(file));
		return merged;
	}

	/** Names the file of the two in which a refused key stands. */
	<T> T naming(String file, Supplier<T> reading) {
		try {
			return reading.get();
		}
		catch (PackRefused wrong) {
			boolean shared = hasOwn(file) && folder.has(file) && !says(tree(file), wrong.path());
			throw wrong.in(file, shared ? file : path(file));
		}
	}

	private boolean hasOwn(String file) {
		return !name.isEmpty() && folder.has(name + "/" + file);
	}

	/** A list says it as a whole. */
	private static boolean says(JsonNode tree, String path) {
		var at = tree;
		for (var step : path.split("[.\\[]")) {
			if (at.isArray()) {
				return true;
			}
			if (!at.has(step)) {
				return false;
			}
			at = at.get(step);
		}
		return true;
	}

	private static void lay(ObjectNode under, ObjectNode over) {
		over.fields().forEachRemaining(entry -> {
			if (entry.getValue() instanceof ObjectNode upper && under.get(entry.getKey()) instanceof ObjectNode lower) {
				lay(lower, upper);
			}
			else {
				under.set(entry.getKey(), entry.getValue());
			}
		});
	}

}
