package cn.denggao.engine.settings;

import java.util.List;

/** The engine is set up in a way that Denggao refuses to run with. */
public class UnsafeEngineSettings extends IllegalStateException {

	UnsafeEngineSettings(List<String> broken) {
		super("流程引擎的安全设置不符合要求，拒绝启动 (unsafe engine settings): " + String.join(", ", broken));
	}

}
