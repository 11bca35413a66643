package cn.denggao.guards.process;

import cn.denggao.engine.ProcessVariable;

/** A Model as every process has one, for the sample diagram of the guards. */
final class SoundModel {

	static final String KEY = "sound";

	private SoundModel() {
	}

	static final class Elements {

		static final String HOLD_DEFENCE = "UserTask_HoldDefence";

		private Elements() {
		}

	}

	static final class Messages {

		static final String PANEL_CONFIRMED = "review.PanelConfirmed";

		private Messages() {
		}

	}

	static final class Variables {

		static final ProcessVariable<Boolean> PANEL_READY = ProcessVariable.flag("panelReady");

		static final ProcessVariable<Integer> PANEL_SIZE = ProcessVariable.number("panelSize");

		private Variables() {
		}

	}

}
