package cn.denggao.engine;

/** A delegate asked for a variable that nobody has set: a defect of the diagram. */
public class MissingProcessVariable extends IllegalStateException {

	MissingProcessVariable(String name) {
		super("Process variable '" + name + "' is not set");
	}

}
