package cn.denggao.modeling.rehearsal.domain;

import java.util.Locale;

/** How far a rehearsal is. */
public enum RehearsalStatus {

	/** Paths are being walked. */
	RUNNING,
	/** All that was to be walked was walked. */
	DONE,
	/** The limits of paths or of time were reached before everything was walked. */
	LIMITED,
	/** The program was stopped meanwhile; begin again. */
	CUT_OFF,
	/** It broke by a defect of the program. */
	BROKEN;

	public String messageKey() {
		return "modeling.rehearsal.status." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public boolean isOver() {
		return this != RUNNING;
	}

}
