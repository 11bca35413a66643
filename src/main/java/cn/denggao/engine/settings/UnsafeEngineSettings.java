package cn.denggao.engine.settings;

import java.util.List;

/** The engine is set up in a way that Denggao refuses to run with. */
public class UnsafeEngineSettings extends IllegalStateException {

	private final List<String> broken;

	UnsafeEngineSettings(List<String> broken) {
		super("unsafe engine settings: " + String.join(", ", broken));
		this.broken = List.copyOf(broken);
	}

	/** The settings as they would have to be. */
	public List<String> broken() {
		return broken;
	}

}
